package org.hillsboro.pay;

/** What a pay line is for: {@link #BASE}, {@link #OVERTIME}, {@link #ABSENCE} or the name of a premium. */
public record PayCategory(String name) {

    public static final PayCategory BASE = new PayCategory("BASE");
    public static final PayCategory OVERTIME = new PayCategory("OT");
    public static final PayCategory ABSENCE = new PayCategory("ABSENCE");

    @Override
    public String toString() {
        return name;
    }
}
