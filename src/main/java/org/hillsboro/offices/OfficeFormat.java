package org.hillsboro.offices;

import java.util.Arrays;
import java.util.List;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.UnexpectedValue;

/** The forms in which payroll offices take a payroll. */
public enum OfficeFormat {
    GENERIC("generic"),
    ADP_WORKFORCE_NOW("adp-wfn"),
    ADP_RUN("adp-run"),
    GUSTO("gusto"),
    PAYCHEX_FLEX("paychex");

    private final String word;

    OfficeFormat(String word) {
        this.word = word;
    }

    /** As commands and center files name it. */
    public String word() {
        return word;
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(OfficeFormat::word).toList();
    }

    /** @throws UnexpectedValue if there is no such form */
    public static OfficeFormat parse(String text) {
        return Arrays.stream(values())
                .filter(format -> format.word.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new UnexpectedValue("expected " + String.join(", ", words()),
                        Nearest.to(text, words()).map(near -> "it should be " + near + ".").orElse("")));
    }

    @Override
    public String toString() {
        return word;
    }
}
