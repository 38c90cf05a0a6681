/**
 * What each role may do ({@code Permissions}, the one table), how someone is recognised (session, API token, OIDC), and
 * the rules of the HTTP edge: deny by default, CSRF, headers.
 *
 * <p>Holds no rule of the business. Start at {@code Permissions}.
 */
@NullMarked
package org.hillsboro.security;

import org.jspecify.annotations.NullMarked;
