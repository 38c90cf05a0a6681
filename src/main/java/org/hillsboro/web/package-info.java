/**
 * The service over HTTP: parse, permit, call one use case, render. Start at {@code ServeCommand}, which starts
 * {@code HillsboroServer}; every other class is one resource of the API.
 *
 * <p>Never calculates, and holds no rule of the business: who may do what stands in {@code security.Permissions}.
 */
@NullMarked
package org.hillsboro.web;

import org.jspecify.annotations.NullMarked;
