package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hillsboro.examples.FolderPage;
import org.junit.jupiter.api.Test;

/**
 * What docs/center-folder.md marks as without effect is what no code behind the readers asks for. Who gives a field its
 * effect takes the mark off the page and the line out of here.
 */
class FieldsWithoutEffectTest {

    private static final Set<String> FACTS = Set.of("org.hillsboro.center", "org.hillsboro.workforce", "org.hillsboro.pay");

    /** The row of the page by what it is read into. */
    private static final Map<String, String> ROW = Map.of(
            "ContactQueue.valuePerContact", "queues[].value_per_contact",
                        "SourcingPool.firstContactResolution", "pools[].quality.first_contact_resolution",
            "SourcingPool.offshore", "pools[].offshore");

    /** Checked and dropped while it is read. */
    private static final Set<String> OTHER_ROWS = Set.of("abandoned");

    /** Whole objects without effect; and what has its effect while the folder is read. */
    private static final Set<String> NO_ROW = Set.of("Site.zone");

    /** Packages that read and show. */
    private static final Set<String> NO_EFFECT = Set.of("org.hillsboro.folder", "org.hillsboro.web");

    private static Set<String> neverAsked() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.hillsboro")
                .stream()
                .filter(type -> type.isRecord() && FACTS.contains(type.getPackageName()))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC) && !isAsked(field))
                .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isAsked(JavaField field) {
        var accessor = field.getOwner().getMethod(field.getName());
        boolean inside = field.getAccessesToSelf().stream()
                .map(JavaAccess::getOrigin)
                .anyMatch(origin -> !origin.equals(accessor) && !origin.isConstructor() && !isCopy(origin));
        return inside || accessor.getAccessesToSelf().stream()
                .anyMatch(access -> !NO_EFFECT.contains(access.getOriginOwner().getPackageName()));
    }

    private static boolean isCopy(JavaCodeUnit origin) {
        return origin.getName().startsWith("with");
    }

    @Test
    void areTheOnesThatNobodyAsksFor() {
        var known = new HashSet<>(ROW.keySet());
        known.addAll(NO_ROW);

        assertThat(neverAsked()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void areMarkedOnThePage() {
        var marked = new HashSet<>(ROW.values());
        marked.addAll(OTHER_ROWS);

        assertThat(FolderPage.read().rows().stream().filter(FolderPage.Row::isWithoutEffect).map(FolderPage.Row::name))
                .containsExactlyInAnyOrderElementsOf(marked);
    }
}
