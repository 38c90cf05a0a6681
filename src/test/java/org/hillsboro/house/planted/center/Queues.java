package org.hillsboro.house.planted.center;

public record Queues(ViewImpl view) {

    public record ViewImpl(String name) {}
}
