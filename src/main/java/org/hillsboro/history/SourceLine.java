package org.hillsboro.history;

/** Where a row stands: its file's name and its line, counted from 1. */
public record SourceLine(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
