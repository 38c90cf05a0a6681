package org.hillsboro.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentFileNamesTest {

    private static List<String> names(String... ids) {
        var files = new AgentFileNames(".ics");
        return List.of(ids).stream()
                .map(files::of)
                .map(name -> name.replaceAll("~[0-9a-f]{8}-[0-9a-f-]{27}\\.ics", "~.ics"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "A-0001", "a.b@example.org", "O'Neill", "Smith, Jr.", "=cmd", "50%", "a b"})
    void anOrdinaryIdNamesItsFile(String id) {
        assertThat(names(id)).containsExactly(id + ".ics");
    }

    @Test
    void whatAFileSystemCannotTakeStandsInHex() {
        assertThat(names("../up", ".hidden", "..", "a/b\\c", "C:x", "what?", "a\nb"))
                .containsExactly("%2E.%2Fup.ics", "%2Ehidden.ics", "%2E..ics", "a%2Fb%5Cc.ics", "C%3Ax.ics", "what%3F.ics", "a%0Ab.ics");
    }

    @Test
    void devicesOfWindowsGetADigest() {
        assertThat(names("CON", "nul", "com1", "lpt9.x", "console")).containsExactly("CON~.ics", "nul~.ics", "com1~.ics", "lpt9.x~.ics", "console.ics");
    }

    @Test
    void theFirstOfAlikeIdsKeepsItsNameAndLaterOnesGetADigest() {
        assertThat(names("ann", "Ann", "ANN", "anna")).containsExactly("ann.ics", "Ann~.ics", "ANN~.ics", "anna.ics");
    }

    @Test
    @EnabledIfSystemProperty(named = "sun.jnu.encoding", matches = "UTF-8", disabledReason = "names of files are ASCII here")
    void accentsAreAlikeHoweverTheyAreWritten() {
        assertThat(names("Zo\u00eb", "Zoe\u0308").getLast()).endsWith("~.ics");
        assertThat(names("Stra\u00dfe", "STRASSE").getLast()).isEqualTo("STRASSE~.ics");
    }
}
