package org.hillsboro.files;

/**
 * Text in files that people open in a spreadsheet. One that it would run as a formula ({@code =cmd…}) gets an apostrophe
 * before it, which a spreadsheet hides and which keeps the rest as it is.
 */
public final class SheetText {

    /** Also in the full-width letters that spreadsheets of East Asia take for the same. */
    private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private SheetText() {}

    public static String harmless(String text) {
        boolean looksHarmless = text.startsWith("'") && text.length() > 1 && needsApostrophe(text.substring(1));
        return needsApostrophe(text) && !text.startsWith("'") || looksHarmless ? "'" + text : text;
    }

    /** What {@link #harmless} was given. */
    public static String plain(String cell) {
        return cell.startsWith("'") && needsApostrophe(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean needsApostrophe(String text) {
        return !text.isEmpty() && (DANGEROUS.indexOf(text.charAt(0)) >= 0 || text.charAt(0) == '\'');
    }
}
