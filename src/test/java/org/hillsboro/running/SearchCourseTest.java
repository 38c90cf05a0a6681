package org.hillsboro.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillsboro.running.PlanProgress.Phase;
import org.junit.jupiter.api.Test;

/** What is remembered of a search. */
class SearchCourseTest {

    private static PlanProgress at(double elapsed) {
        return new PlanProgress(Phase.SOLVING, 100 - elapsed / 1000, 90.0, 0.1, 15.0, elapsed, null);
    }

    private static SearchCourse seconds(int count) {
        var course = SearchCourse.NONE;
        for (int second = 1; second <= count; second++) {
            course = course.with(at(second));
        }
        return course;
    }

    @Test
    void nothingIsRememberedBeforeThereIsARoster() {
        assertThat(SearchCourse.NONE.with(new PlanProgress(Phase.SOLVING, null, 90.0, null, null, 1, null)).points()).isEmpty();
    }

    @Test
    void aMomentIsRememberedOnce() {
        var course = seconds(3);
        assertThat(course.points()).extracting(SearchCourse.Point::elapsed).containsExactly(1.0, 2.0, 3.0);
        assertThat(course.with(at(3))).isEqualTo(course);
        assertThat(course.with(at(2.5))).isEqualTo(course);
    }

    @Test
    void aLongSearchTakesNoMoreRoomAndKeepsItsEnds() {
        var course = seconds(10 * SearchCourse.MOST);
        assertThat(course.points()).hasSizeLessThanOrEqualTo(SearchCourse.MOST).hasSizeGreaterThan(SearchCourse.MOST / 2);
        assertThat(course.points().getFirst().elapsed()).isEqualTo(1);
        assertThat(course.points().getLast().elapsed()).isEqualTo(10 * SearchCourse.MOST);
        assertThat(course.points()).isSortedAccordingTo((one, other) -> Double.compare(one.elapsed(), other.elapsed()));
    }
}
