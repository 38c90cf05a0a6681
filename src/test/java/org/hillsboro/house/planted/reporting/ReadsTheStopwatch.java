package org.hillsboro.house.planted.reporting;

final class ReadsTheStopwatch {

    private ReadsTheStopwatch() {}

    static long now() {
        return System.nanoTime();
    }
}
