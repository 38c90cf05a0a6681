package org.hillsboro.reliability;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.hillsboro.reliability.Client.NoAnswer;
import tools.jackson.databind.JsonNode;

/** A scheduler who edits a draft: pins, unpins and swaps shifts, and looks anew when others were faster. */
final class EditClient {

    private final Client client;
    private final String draft;
    private final List<String> shifts;
    private final RandomGenerator random;
    private long version;
    private int conflicts;

    EditClient(Client client, String draft, List<String> shifts, RandomGenerator random) {
        this.client = client;
        this.draft = draft;
        this.shifts = shifts;
        this.random = random;
    }

    /** The ids of the shifts of a draft. */
    static List<String> shifts(Client client, String draft) {
        return client.all(draft + "/shifts?").stream().map(shift -> shift.path("id").asString()).toList();
    }

    /** One edit, until it is acknowledged or refused by the rules; what became of it stands in the ledger. */
    boolean edit(Ledger ledger) {
        var edit = Edit.any(random, shifts);
        while (true) {
            Client.Answer answer;
            try {
                answer = client.post(draft + "/edits", "{\"edit\": %s, \"baseVersion\": %d}".formatted(edit.json(), version));
            } catch (NoAnswer lost) {
                ledger.doubt(edit.toString());
                throw lost;
            }
            if (answer.isFailure()) {
                ledger.doubt(edit.toString());
            }
            if (answer.status() == 409) {
                conflicts++;
                version = client.get(draft).expect(200).json().path("version").asLong();
            } else if (answer.status() == 422) {
                return false;
            } else {
                version = answer.expect(200).json().path("version").asLong();
                ledger.acknowledge(Long.toString(version), edit.toString());
                return true;
            }
        }
    }

    int conflicts() {
        return conflicts;
    }

    /** What the draft's log says was done, by the version that it made. */
    static Map<String, String> log(Client client, String draft) {
        return client.all(draft + "/edits?").stream().collect(Collectors.toMap(
                entry -> entry.path("id").asString(), entry -> Edit.of(entry.path("edit")).toString()));
    }

    /** @param other empty unless the kind has a second shift */
    record Edit(String kind, String shift, String other) {

        static Edit any(RandomGenerator random, List<String> shifts) {
            String one = shifts.get(random.nextInt(shifts.size()));
            String other = shifts.get(random.nextInt(shifts.size()));
            return switch (one.equals(other) ? 0 : random.nextInt(4)) {
                case 0 -> new Edit("PinShift", one, "");
                case 1 -> new Edit("UnpinShift", one, "");
                default -> new Edit("SwapShifts", one, other);
            };
        }

        static Edit of(JsonNode entry) {
            return new Edit(entry.path("kind").asString(), entry.path("shift").asString(), entry.path("other").asString(""));
        }

        String json() {
            return "{\"kind\":\"%s\",\"shift\":\"%s\"%s}".formatted(kind, shift, other.isEmpty() ? "" : ",\"other\":\"" + other + "\"");
        }

        @Override
        public String toString() {
            return (kind + " " + shift + " " + other).strip();
        }
    }
}
