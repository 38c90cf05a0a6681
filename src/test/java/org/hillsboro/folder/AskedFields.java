package org.hillsboro.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hillsboro.files.FieldReader;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.LocatedNode;
import org.hillsboro.files.Problem;
import org.hillsboro.files.Problems;
import org.hillsboro.files.ReadTree;
import org.jspecify.annotations.Nullable;

/**
 * The fields that the readers of the center file ask for, overheard while they read: {@code queues[].goal.share}.
 * Fields of objects that the file lacks are not asked for.
 */
record AskedFields(Set<String> all) {

    static AskedFields of(Path centerFile) {
        var asked = new TreeSet<String>();
        var problems = new Problems();
        read(centerFile, listening("", tree(centerFile), asked), problems);
        problems.throwIfAny();
        return new AskedFields(asked);
    }

    /** The fields that hold no other fields. */
    Set<String> leaves() {
        var leaves = new TreeSet<>(all);
        leaves.removeIf(field -> all.stream().anyMatch(other -> other.startsWith(field + ".") || other.startsWith(field + "[]")));
        return leaves;
    }

    /** What is wrong with the file where the field is taken out everywhere. */
    static List<Problem> problemsWithout(String field, Path centerFile) {
        var problems = new Problems();
        read(centerFile, without(field, "", tree(centerFile)), problems);
        return problems.found();
    }

    /** {@code queues[0].id} is one of {@code queues[].id}. */
    static String pattern(String column) {
        return column.replaceAll("\\[\\d+]", "[]");
    }

    private static LocatedNode tree(Path centerFile) {
        return ReadTree.of(new InputFile(centerFile, "center.yaml"), new Problems()).orElseThrow();
    }

    private static void read(Path centerFile, LocatedNode root, Problems problems) {
        ReadCenter.of(FieldReader.of(new InputFile(centerFile, "center.yaml"), root, problems), new ArrayList<>());
    }

    private static LocatedNode listening(String path, LocatedNode node, Set<String> asked) {
        var fields = new Overheard(path, asked);
        node.fields().forEach((name, value) -> fields.put(name, listening(join(path, name), value, asked)));
        return new LocatedNode(
                node.kind(), node.line(), node.text(), fields,
                node.items().stream().map(item -> listening(path + "[]", item, asked)).toList());
    }

    private static LocatedNode without(String field, String path, LocatedNode node) {
        var fields = new HashMap<String, LocatedNode>();
        node.fields().forEach((name, value) -> {
            if (!join(path, name).equals(field)) {
                fields.put(name, without(field, join(path, name), value));
            }
        });
        return new LocatedNode(
                node.kind(), node.line(), node.text(), fields,
                node.items().stream().map(item -> without(field, path + "[]", item)).toList());
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static final class Overheard extends HashMap<String, LocatedNode> {

        private static final long serialVersionUID = 1L;

        private final String path;
        private final transient Set<String> asked;

        Overheard(String path, Set<String> asked) {
            this.path = path;
            this.asked = asked;
        }

        @Override
        public @Nullable LocatedNode get(Object name) {
            asked.add(join(path, name.toString()));
            return super.get(name);
        }
    }
}
