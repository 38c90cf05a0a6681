/**
 * The service over HTTP: parse, permit, call one use case, render. Start at {@code HillsboroServer}; the
 * other classes are resources of the API and what they render.
 *
 * <p>Never calculates, and holds no rule of the business: who may do what stands in {@code security.Permissions}.
 */
@NullMarked
package org.hillsboro.web;

import org.jspecify.annotations.NullMarked;
