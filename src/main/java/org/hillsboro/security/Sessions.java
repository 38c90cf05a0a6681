package org.hillsboro.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hillsboro.accounts.Account;
import org.springframework.session.FindByIndexNameSessionRepository;

/** Begins and ends the sessions of browsers. */
public final class Sessions {

    private Sessions() {}

    /** A new session; one that was there before cannot be used by whoever planted it. */
    public static void begin(HttpServletRequest request, Account account) {
        end(request);
        var session = request.getSession(true);
        session.setAttribute(Recognition.ACCOUNT, account.id().toString());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.id().toString());
    }

    public static void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    }
}
