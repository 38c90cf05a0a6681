package org.hillsboro.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LatestQuestionsTest {

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);

    @Test
    void case1_whoAsksAgainNoLongerWaitsForTheAnswerBefore() {
        var questions = new LatestQuestions();
        boolean ended = questions.answer(ADA, askedAgain -> {
            assertThat(askedAgain.getAsBoolean()).isFalse();
            assertThat(questions.<Boolean>answer(ADA, again -> again.getAsBoolean())).as("the later one").isFalse();
            return askedAgain.getAsBoolean();
        });
        assertThat(ended).isTrue();
    }

    @Test
    void case2_whatOthersAskEndsNothing() {
        var questions = new LatestQuestions();
        assertThat(questions.<Boolean>answer(ADA, askedAgain -> questions.answer(BEN, again -> askedAgain.getAsBoolean()))).isFalse();
    }
}
