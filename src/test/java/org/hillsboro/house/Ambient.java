package org.hillsboro.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The ways to take time or chance from the surroundings instead of from the caller. What does so cannot be repeated:
 * the same seed would give another roster, and a test of next week would have to wait for it.
 */
final class Ambient {

    private static final Set<String> CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.time.ZoneId.systemDefault",
            "java.util.Calendar.getInstance",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");

    private Ambient() {}

    static boolean reads(JavaCodeUnitAccess<?> call) {
        JavaClass owner = call.getTarget().getOwner();
        String name = call.getTarget().getName();
        List<String> parameters = call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
        boolean withoutClock = !parameters.contains(Clock.class.getName());
        return CALLS.contains(owner.getName() + "." + name)
                || (owner.getPackageName().startsWith("java.time") && name.equals("now") && withoutClock)
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("tick") && withoutClock)
                || (owner.isEquivalentTo(Date.class) && name.equals("<init>") && parameters.isEmpty())
                || (owner.isEquivalentTo(Collections.class) && name.equals("shuffle") && parameters.size() == 1)
                || (owner.isAssignableTo(RandomGenerator.class) && isUnseeded(owner, name, parameters));
    }

    private static boolean isUnseeded(JavaClass generator, String name, List<String> parameters) {
        boolean made = (name.equals("<init>") && parameters.isEmpty()) || Set.of("of", "getDefault").contains(name);
        return made && !generator.isAssignableTo(SecureRandom.class);
    }
}
