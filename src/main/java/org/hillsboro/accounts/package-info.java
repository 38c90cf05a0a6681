/**
 * Who may sign in: {@code Account} with its role and reach, sign-in with a password, one-time links, API tokens.
 *
 * <p>Never holds what a role may do (that is {@code security.Permissions}), and no HTTP. Start at {@code Account}.
 */
@NullMarked
package org.hillsboro.accounts;

import org.jspecify.annotations.NullMarked;
