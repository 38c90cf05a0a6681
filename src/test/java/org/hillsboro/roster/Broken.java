package org.hillsboro.roster;

import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;

/** The rules that a drawn roster breaks, one entry a violation. */
final class Broken {

    private Broken() {}

    static List<String> rules(TestCenter center, String drawing) {
        return rules(center, DrawnRoster.of(center, drawing));
    }

    static List<String> rules(TestCenter center, Roster roster) {
        return LegalityCheck.violations(roster, center.folder()).stream().map(violation -> violation.rule().toString()).toList();
    }
}
