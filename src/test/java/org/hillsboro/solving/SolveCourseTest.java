package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.solving.SolveCourse.Point;
import org.junit.jupiter.api.Test;

/** What is remembered of a solve. */
class SolveCourseTest {

    private static Point at(double elapsed) {
        return new Point(elapsed, 100.0, 90.0, 0.1, 15);
    }

    private static SolveCourse seconds(int count) {
        var course = SolveCourse.NONE;
        for (int second = 1; second <= count; second++) {
            course = course.with(at(second));
        }
        return course;
    }

    private static List<Double> elapsed(SolveCourse course) {
        return course.points().stream().map(Point::elapsed).toList();
    }

    @Test
    void case1_aMomentIsRememberedOnce() {
        var course = seconds(3);
        assertThat(elapsed(course)).containsExactly(1.0, 2.0, 3.0);
        assertThat(course.with(at(3))).isEqualTo(course);
        assertThat(course.with(at(2.5))).isEqualTo(course);
    }

    @Test
    void case2_ofAMinuteEachSecond() {
        assertThat(seconds(60).points()).hasSize(60);
    }

    @Test
    void case3_aDayTakesLittleMoreRoomThanAnHourAndKeepsItsFirstSecondsAndItsEnd() {
        var day = seconds(86_400);
        assertThat(day.points()).hasSizeBetween(500, 900);
        assertThat(elapsed(day)).startsWith(1.0, 2.0, 3.0, 4.0, 5.0).endsWith(86_400.0).isSorted();
        assertThat(day.points().size() - seconds(3600).points().size()).isLessThan(400);
    }

    @Test
    void case4_whereASolveIsResumedWhatCameLaterIsLost() {
        var spans = List.of(
                new CoreSpan(1, CoreWork.PRICES, 0, 2, 20),
                new CoreSpan(1, CoreWork.SEARCH, 2, 10, 800),
                new CoreSpan(2, CoreWork.PROOF, 8, 10, 9));
        var resumed = seconds(10).with(spans).resumedAt(6);
        assertThat(elapsed(resumed)).endsWith(5.0, 6.0);
        assertThat(resumed.spans()).containsExactly(
                new CoreSpan(1, CoreWork.PRICES, 0, 2, 20), new CoreSpan(1, CoreWork.SEARCH, 2, 6, 400));
        assertThat(resumed.resumed()).containsExactly(6.0);
        assertThat(resumed.begun()).isEqualTo(6);
    }

    @Test
    void case5_spansOfTheSolveThatGoesOnAreToldAnewThoseBeforeStay() {
        var before = new CoreSpan(1, CoreWork.SEARCH, 0, 6, 600);
        var course = seconds(6).with(List.of(before)).resumedAt(6);
        var first = new CoreSpan(1, CoreWork.PRICES, 6, 7, 5);
        var longer = new CoreSpan(1, CoreWork.PRICES, 6, 8, 11);
        assertThat(course.with(List.of(first)).with(List.of(longer)).spans()).containsExactly(before, longer);
    }

    @Test
    void case6_ofTooManySpansTheShortestAreForgotten() {
        var spans = IntStream.range(0, SolveCourse.MOST_SPANS + 50)
                .mapToObj(i -> new CoreSpan(1, CoreWork.PROOF, i, i + (i < 50 ? 0.1 : 1), 1))
                .toList();
        assertThat(SolveCourse.NONE.with(spans).spans()).isEqualTo(spans.subList(50, spans.size()));
    }

    @Test
    void case7_someOfThePointsHoldTheFirstAndTheLast() {
        var some = seconds(100).some(60);
        assertThat(some).hasSize(60).doesNotHaveDuplicates().startsWith(at(1)).endsWith(at(100));
        assertThat(seconds(60).some(60)).isEqualTo(seconds(60).points());
    }
}
