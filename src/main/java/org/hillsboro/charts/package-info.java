/**
 * Draws charts as SVG text, made from plain arrays and instants, to stand inline in a page that carries {@code ChartStyle}.
 *
 * <p>Never holds a plan, an agent or money, and never calculates what it shows. Horizontal places are percent, heights are
 * pixels: a chart fills any width from a phone to a wall, and its text is the same size on each. Start at
 * {@code CoverageChart}.
 */
@NullMarked
package org.hillsboro.charts;

import org.jspecify.annotations.NullMarked;
