package org.hillsboro.center;

/** What kind of data a queue's contacts touch; a pool handles only what it is cleared for. A free word. */
public record DataClass(String name) {

    @Override
    public String toString() {
        return name;
    }
}
