package org.hillsboro.cli;

import java.util.concurrent.CountDownLatch;

/** A process that listens to Ctrl-C and never ends by itself. */
final class Listening {

    private Listening() {}

    public static void main(String[] arguments) throws InterruptedException {
        StopSignal.listen(System.out);
        System.out.println("listening");
        new CountDownLatch(1).await();
    }
}
