package org.hillsboro.reporting;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A written {@code report.html}, read by the JDK's XML parser, which forgives nothing. */
final class ParsedReport {

    /** Elements after which a reader sees a gap. */
    private static final Set<String> APART = Set.of("td", "th", "br", "text", "title", "desc");

    private final Document document;

    private ParsedReport(Document document) {
        this.document = document;
    }

    static ParsedReport of(Plan plan, Path folder) throws IOException {
        Path file = folder.resolve("report.html");
        ReportFile.write(ReportPage.of(plan, new Versions("0.1.0", "1.32.0", "25"), new Stopwatch(() -> 0)), file);
        return read(file);
    }

    static ParsedReport read(Path file) throws IOException {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new ParsedReport(builder.parse(new InputSource(new StringReader(Files.readString(file)))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is not well-formed: " + e.getMessage(), e);
        }
    }

    Stream<Element> all(String tag) {
        return all(document.getDocumentElement(), tag);
    }

    static Stream<Element> all(Element within, String tag) {
        var nodes = within.getElementsByTagName(tag);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements.stream();
    }

    Element byId(String id) {
        return all("*").filter(element -> element.getAttribute("id").equals(id)).findFirst().orElseThrow();
    }

    /** What one reads of the section, blanks joined. */
    String text(String id) {
        return text(byId(id));
    }

    static String text(Element element) {
        var text = new StringBuilder();
        append(text, element);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void append(StringBuilder text, Node node) {
        if (node instanceof Text) {
            text.append(node.getNodeValue());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(text, child);
        }
        text.append(APART.contains(node.getNodeName()) ? " " : "");
    }

    /** The rows of the day's roster. */
    List<Element> rows(String date) {
        return all(byId("day-" + date), "tbody").flatMap(body -> all(body, "tr")).toList();
    }
}
