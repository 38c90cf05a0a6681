package org.hillsboro.charts;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The text of one {@code <svg>} in the making; whatever names and titles hold arrives escaped. */
final class Svg {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Svg() {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes name, value, name, value … */
    Svg open(String element, String... attributes) {
        try {
            xml.writeStartElement(element);
            write(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    Svg empty(String element, String... attributes) {
        try {
            xml.writeEmptyElement(element);
            write(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    Svg text(String element, String content, String... attributes) {
        open(element, attributes);
        try {
            xml.writeCharacters(legal(content));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return close();
    }

    /** A path, unless nothing is to be drawn. */
    Svg path(String style, String d) {
        return d.isEmpty() ? this : empty("path", "class", style, "d", d);
    }

    Svg close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Closes the outermost element. */
    String done() {
        close();
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /** XML 1.0 has no place for most control characters, nor for half of a surrogate pair. */
    private static String legal(String content) {
        if (content.codePoints().allMatch(Svg::isLegal)) {
            return content;
        }
        var clean = new StringBuilder();
        content.codePoints().forEach(point -> clean.appendCodePoint(isLegal(point) ? point : 0xFFFD));
        return clean.toString();
    }

    private static boolean isLegal(int point) {
        return (point >= 0x20 && point < 0xD800)
                || point == '\t'
                || point == '\n'
                || (point >= 0xE000 && point < 0xFFFE)
                || point >= 0x10000;
    }
}
