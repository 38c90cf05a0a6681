package org.hillsboro.simulation;

/**
 * What contacts of a queue experience that arrive in a stretch of time; counts are means of the replications.
 *
 * @param waiting not yet answered at the end of the week
 * @param serviceLevel by the queue's definition; who still waits at the end of the week, and not too long yet, is left out
 * @param asa mean wait in seconds of all offered contacts, as in Erlang's formulas; of deferred work until it is done
 * @param abandonment share of the offered contacts
 * @param occupancy of those who may serve the queue: time with any contact at hand, deferred work apart, / time there
 */
public record ServiceFigures(
        double offered,
        double answered,
        double abandoned,
        double waiting,
        Estimate serviceLevel,
        Estimate asa,
        Estimate abandonment,
        Estimate occupancy) {}
