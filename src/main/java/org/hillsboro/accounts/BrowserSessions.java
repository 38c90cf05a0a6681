package org.hillsboro.accounts;

import java.util.UUID;

/** The sessions of browsers in which an account is signed in. */
public interface BrowserSessions {

    void end(UUID account);
}
