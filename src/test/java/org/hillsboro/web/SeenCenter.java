package org.hillsboro.web;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.PasswordHashing;
import org.hillsboro.accounts.Role;
import tools.jackson.databind.JsonNode;

/**
 * A center with something to see on each page, and somebody of each role to see it.
 *
 * @param places in addresses: ids by what they are of
 * @param emails of those who sign in with {@link RunningHillsboro#PASSWORD}
 * @param morning on the first day of its week, at which browsers stand
 */
record SeenCenter(Map<String, String> places, Map<Role, String> emails, Instant morning) {

    /** Six agents, quickly there. */
    static SeenCenter small(RunningHillsboro service) {
        var ada = service.administrator();
        LivedInCenter.folder().zippedTo(ada, "/api/centers/none").expect(201);
        var lived = LivedInCenter.in(ada, "corner");
        LivedInCenter.edit(ada, lived.draft, ada.get(lived.draft).json().path("version").asLong(), """
                {"kind": "AddShift", "agent": "p0018", "start": "2026-03-04T08:00:00+01:00", "paidMinutes": 240}""");
        String longDraft = LongNames.draftIn(ada, "long");
        var places = places("corner", lived.plan, lived.draft, longDraft);
        places.put("unsimulated", ada.get(longDraft).json().path("plan").asString());
        HistoryCenter.folder().zippedTo(ada, "/api/centers/history").expect(201);
        HistoryCenter.forecastIn(ada, "history");
        places.put("history", "history");
        places.put("simulated", idOf(planned(ada, "history", 1)));
        return new SeenCenter(places, emails(service, "corner", "p0018", "callco"), Instant.parse("2026-03-02T06:00:00Z"));
    }

    /** The sample: two hundred agents, planned, published twice, and edited since. */
    static SeenCenter sample(RunningHillsboro service) {
        var ada = service.administrator();
        LivedInCenter.folder().zippedTo(ada, "/api/centers/none").expect(201);
        ada.post("/api/centers/sample", "").expect(201);
        planned(ada, "hillsboro", 8);
        String plan = planned(ada, "hillsboro", 8);
        String draft = ada.post("/api/drafts", """
                {"plan": "%s"}""".formatted(idOf(plan))).expect(201).header("Location");
        LivedInCenter.publish(ada, draft);
        var shifts = ada.get(draft + "/shifts?limit=500").expect(200).json().path("items");
        callInSick(ada, draft, shifts, 10);
        LivedInCenter.publish(ada, draft);
        callInSick(ada, draft, shifts, 3);
        var shift = shifts.path(1);
        String longDraft = LongNames.draftIn(ada, "long");
        var places = places("hillsboro", plan, draft, longDraft);
        places.put("unsimulated", ada.get(longDraft).json().path("plan").asString());
        places.put("simulated", idOf(plan));
        HistoryCenter.forecastIn(ada, "hillsboro");
        places.put("history", "hillsboro");
        return new SeenCenter(places, emails(service, "hillsboro", shift.path("agent").asString(), "callco"),
                Instant.parse(ada.get(draft + "/coverage").json().path("start").asString()).plusSeconds(6 * 3600));
    }

    /** So many agents, each on the date of a shift; whose contract then asks for more hours than are left is passed over. */
    private static void callInSick(Browser ada, String draft, JsonNode shifts, int agents) {
        int away = 0;
        for (int i = agents; away < agents; i += 7) {
            var shift = shifts.path(i);
            var from = OffsetDateTime.parse(shift.path("start").asString()).truncatedTo(ChronoUnit.DAYS);
            var answer = ada.post(draft + "/edits", """
                    {"edit": {"kind": "Together", "parts": [
                      {"kind": "DropShift", "shift": "%s"},
                      {"kind": "SetAbsent", "agent": "%s", "start": "%s", "end": "%s", "absence": "SICK", "paid": true}]},
                     "baseVersion": %d, "reason": "Called in sick"}""".formatted(
                    shift.path("id").asString(), shift.path("agent").asString(), ISO_OFFSET_DATE_TIME.format(from),
                    ISO_OFFSET_DATE_TIME.format(from.plusDays(1)), ada.get(draft).json().path("version").asLong()));
            away += answer.status() == 200 ? 1 : 0;
        }
    }

    private static String planned(Browser ada, String center, int seconds) {
        var ordered = ada.post("/api/plans", "{\"center\": \"%s\", \"seconds\": %d}".formatted(center, seconds)).expect(202);
        ada.until(() -> ada.get(ordered.header("Location")).json().path("state").asString().equals("DONE")
                ? Optional.of(true)
                : Optional.empty());
        return ordered.header("Location");
    }

    private static Map<String, String> places(String center, String plan, String draft, String longDraft) {
        return new HashMap<>(Map.of("center", center, "empty", "none", "plan", idOf(plan), "draft", idOf(draft),
                "long", "long", "longDraft", idOf(longDraft)));
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<Role, String> emails(RunningHillsboro service, String center, String agent, String pool) {
        var emails = new EnumMap<Role, String>(Map.of(Role.ADMINISTRATOR, "ada@example.com"));
        String hash = service.bean(PasswordHashing.class).hash(RunningHillsboro.PASSWORD);
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                var account = new Account(UUID.randomUUID(), role + "@example.com", "Some " + role, role,
                        role == Role.AGENT || role == Role.VENDOR_SCHEDULER ? center : null, role == Role.AGENT ? agent : null,
                        role == Role.VENDOR_SCHEDULER ? Set.of(pool) : Set.of(), true, 1);
                service.bean(Accounts.class).add(account, hash, Instant.EPOCH);
                emails.put(role, account.email());
            }
        }
        return emails;
    }

    String address(String template) {
        String address = template;
        for (var place : places.entrySet()) {
            address = address.replace("{" + place.getKey() + "}", place.getValue());
        }
        return address;
    }
}
