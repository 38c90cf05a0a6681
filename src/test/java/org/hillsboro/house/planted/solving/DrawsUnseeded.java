package org.hillsboro.house.planted.solving;

import java.util.Random;

final class DrawsUnseeded {

    private DrawsUnseeded() {}

    static Random random() {
        return new Random();
    }
}
