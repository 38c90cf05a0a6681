package org.hillsboro.files;

/**
 * One thing that is wrong with what the user gave, said so that it can be mended without asking anyone.
 *
 * @param file the file's name inside its folder
 * @param line 1-based line, 0 where the whole file is meant
 * @param column the column or the path of the field ({@code queues[0].goal.share}), empty where the whole line is meant
 * @param value the value that was found, empty where something is missing
 * @param expected what would have been right, a sentence
 * @param maybe what to do about it, a sentence without its leading "Maybe", or empty
 */
public record Problem(String file, int line, String column, String value, String expected, String maybe) {

    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!column.isEmpty()) {
            text.append(": ").append(shortened(column));
        }
        if (!value.isEmpty()) {
            text.append(": \"").append(shortened(value)).append('"');
        }
        text.append(": ").append(expected);
        if (!maybe.isEmpty()) {
            text.append(System.lineSeparator()).append("  Maybe ").append(maybe);
        }
        return text.toString();
    }

    private static String shortened(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", "\u00b7");
        return oneLine.length() <= 80 ? oneLine : oneLine.substring(0, 77) + "...";
    }
}
