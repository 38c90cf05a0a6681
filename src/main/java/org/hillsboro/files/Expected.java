package org.hillsboro.files;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hillsboro.files.LocatedNode.Kind;

/** How a field is read from its node; refuses with {@link IllegalArgumentException}. */
@FunctionalInterface
public interface Expected<T> {

    /** Control characters, line ends, and halves of letters (written as escapes), which no UTF-8 file can hold. */
    Set<Byte> UNWRITABLE =
            Set.of(Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE);

    T from(LocatedNode node);

    /** Free text on one line that any file can hold; a number counts as text ({@code id: 7}). */
    static Expected<String> text() {
        return text(text -> {
            if (text.codePoints().anyMatch(letter -> UNWRITABLE.contains((byte) Character.getType(letter)))) {
                throw new UnexpectedValue("expected one line of text without control characters");
            }
            return text.strip();
        });
    }

    /** Text that the parser understands. */
    static <T> Expected<T> text(Function<String, T> parser) {
        return node -> {
            if (node.kind() != Kind.TEXT && node.kind() != Kind.NUMBER) {
                throw new UnexpectedValue("expected a text", node.kind() == Kind.TRUTH ? "put it into quotes." : "");
            }
            return parser.apply(node.text());
        };
    }

    /** An exact number, both ends included. */
    static Expected<BigDecimal> number(String least, String most) {
        return node -> Numbers.decimal(numberText(node), least, most);
    }

    static Expected<Integer> whole(int least, int most) {
        return node -> Numbers.whole(numberText(node), least, most);
    }

    private static String numberText(LocatedNode node) {
        if (node.kind() == Kind.TEXT && node.text().matches("-?\\d+(\\.\\d+)?")) {
            throw new UnexpectedValue("expected a number, this is a text", "write it without quotes and leading zeros.");
        }
        return node.text();
    }

    static Expected<Boolean> truth() {
        return node -> {
            if (node.kind() != Kind.TRUTH) {
                throw new UnexpectedValue("expected true or false");
            }
            return Boolean.valueOf(node.text());
        };
    }

    /** A constant of the enum, as the files write it: {@code IN_HOUSE}. */
    static <E extends Enum<E>> Expected<E> choice(Class<E> type) {
        return text(text -> choose(type, text, false));
    }

    /** A constant of the enum, written small: {@code of_offered}. */
    static <E extends Enum<E>> Expected<E> smallChoice(Class<E> type) {
        return text(text -> choose(type, text, true));
    }

    private static <E extends Enum<E>> E choose(Class<E> type, String text, boolean small) {
        var words = Arrays.stream(type.getEnumConstants())
                .map(constant -> small ? constant.name().toLowerCase(Locale.ROOT) : constant.name())
                .toList();
        int index = words.indexOf(text);
        if (index < 0) {
            throw new UnexpectedValue("expected " + String.join(", ", words),
                    Nearest.to(text, words).map(near -> "it should be " + near + ".").orElse(""));
        }
        return type.getEnumConstants()[index];
    }
}
