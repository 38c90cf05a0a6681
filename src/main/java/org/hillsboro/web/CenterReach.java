package org.hillsboro.web;

import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A center that is out of reach answers as one that is not there. */
@Component
class CenterReach {

    private final Centers centers;

    CenterReach(Centers centers) {
        this.centers = centers;
    }

    KeptCenter latest(SignedIn who, String id) {
        check(who, id);
        return centers.latest(id).orElseThrow(CenterReach::nothing);
    }

    void check(SignedIn who, String id) {
        if (!who.account().reaches(id)) {
            throw nothing();
        }
    }

    boolean isKept(String id) {
        return centers.latest(id).isPresent();
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such center.");
    }
}
