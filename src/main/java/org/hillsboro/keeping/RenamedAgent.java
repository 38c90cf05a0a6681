package org.hillsboro.keeping;

import com.samskivert.mustache.Escapers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hillsboro.files.CsvText;
import tools.jackson.databind.json.JsonMapper;

/**
 * An agent who is called by a pseudonym from now on, in any text about the agent. Rows stay where they are, and all that is
 * not about who it is stays as well.
 *
 * @param names all that the agent ever had
 */
public record RenamedAgent(String agent, String pseudonym, Set<String> names) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A table with a column {@code agent}; one in which the agent is not stays as it is, to the byte. */
    public String inTable(String csv) {
        if (!csv.contains(agent)) {
            return csv;
        }
        var table = CsvText.of(csv);
        for (var row : table.rows()) {
            if (row.cell("agent").equals(agent)) {
                var cells = new LinkedHashMap<>(row.cells());
                cells.put("agent", pseudonym);
                cells.computeIfPresent("name", (column, name) -> pseudonym);
                cells.computeIfPresent("employee_number", (column, number) -> "");
                cells.computeIfPresent("team", (column, team) -> "");
                table.replace(row, cells);
            }
        }
        return table.toString();
    }

    /** {@code summary.json}. */
    public String inSummary(String json) {
        return json.replaceAll(
                "(\"agent\"\\s*:\\s*)" + Pattern.quote(JSON.writeValueAsString(agent)), "$1\"" + pseudonym + "\"");
    }

    /** {@code report.html}: where it shows an agent, and what its sentences say. */
    public String inReport(String html) {
        String id = Escapers.HTML.escape(agent);
        String text = html;
        for (String name : names) {
            text = text.replace("<bdi>" + Escapers.HTML.escape(name) + "</bdi> <small>" + id + "</small>", "<bdi>" + pseudonym + "</bdi>");
        }
        text = text.replace("<th scope=\"row\"><bdi>" + id + "</bdi></th>", "<th scope=\"row\"><bdi>" + pseudonym + "</bdi></th>");
        text = Pattern.compile("no legal week \\([^)]*\\)")
                .matcher(text)
                .replaceAll(names -> Matcher.quoteReplacement(words(names.group(), List.of(id))));
        return text.replace(" of " + id + " at ", " of " + pseudonym + " at ");
    }

    /** What people wrote: the agent's names, as whole words. */
    public String inWords(String text) {
        return words(text, names);
    }

    private String words(String text, Iterable<String> words) {
        String changed = text;
        for (String word : words) {
            changed = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(changed)
                    .replaceAll(pseudonym);
        }
        return changed;
    }
}
