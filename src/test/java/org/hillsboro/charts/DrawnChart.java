package org.hillsboro.charts;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A chart read back by the JDK's own parser and geometry. */
record DrawnChart(Document document) {

    private static final Pattern COMMAND = Pattern.compile("([MHVhvzZ])([-0-9. ]*)");

    static DrawnChart of(String svg) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new DrawnChart(builder.parse(new InputSource(new StringReader(svg))));
        } catch (Exception e) {
            throw new AssertionError("No XML: " + svg, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    Stream<Element> all(String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** What the page shows as text, in order. */
    List<String> texts() {
        return all("text").map(Element::getTextContent).toList();
    }

    /** The path of that class, empty where none is drawn. */
    String path(String style) {
        return all("path")
                .filter(path -> path.getAttribute("class").equals(style))
                .filter(path -> !path.getAttribute("d").contains("h16"))
                .map(path -> path.getAttribute("d"))
                .findFirst()
                .orElse("");
    }

    /** The path that cuts out what is hatched, empty where nothing is. */
    String hatched() {
        return all("clipPath")
                .map(clip -> ((Element) clip.getFirstChild()).getAttribute("d"))
                .findFirst()
                .orElse("");
    }

    static Path2D shape(String d) {
        var shape = new Path2D.Double();
        var commands = COMMAND.matcher(d);
        double x = 0;
        double y = 0;
        while (commands.find()) {
            double[] numbers = numbers(commands.group(2));
            switch (commands.group(1)) {
                case "M" -> shape.moveTo(x = numbers[0], y = numbers[1]);
                case "H" -> shape.lineTo(x = numbers[0], y);
                case "V" -> shape.lineTo(x, y = numbers[0]);
                case "h" -> shape.lineTo(x += numbers[0], y);
                case "v" -> shape.lineTo(x, y += numbers[0]);
                default -> shape.closePath();
            }
        }
        return shape;
    }

    /** In squares of its units, whichever way round its figures are drawn. */
    static double area(String d) {
        double area = 0;
        var points = new ArrayList<double[]>();
        var point = new double[6];
        for (var walk = shape(d).getPathIterator(null); !walk.isDone(); walk.next()) {
            if (walk.currentSegment(point) == PathIterator.SEG_CLOSE) {
                area += Math.abs(shoelace(points));
                points.clear();
            } else {
                points.add(new double[] {point[0], point[1]});
            }
        }
        return area;
    }

    private static double shoelace(List<double[]> points) {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            double[] a = points.get(i);
            double[] b = points.get((i + 1) % points.size());
            twice += a[0] * b[1] - b[0] * a[1];
        }
        return twice / 2;
    }

    private static double[] numbers(String text) {
        return text.isBlank() ? new double[0] : Stream.of(text.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
