package org.hillsboro.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The 200 representatives, their contracts, and what is known of each in the week to plan. */
final class HillsboroStaff {

    private static final List<String> TEAMS = List.of(
            "Alder", "Cedar", "Dogwood", "Fir", "Hemlock", "Juniper", "Madrone", "Maple", "Oak", "Spruce");

    private static final LocalDate OPENED = LocalDate.of(2006, 2, 6);

    private static final Map<Integer, LocalDate> HIRED_THIS_WEEK = Map.of(
            87, LocalDate.of(2007, 10, 17), 163, LocalDate.of(2007, 10, 16));
    private static final Map<Integer, LocalDate> LAST_DAYS = Map.of(
            34, LocalDate.of(2007, 10, 19), 112, LocalDate.of(2007, 10, 26), 180, LocalDate.of(2007, 10, 18));
    private static final Map<Integer, List<String>> ABSENCES = Map.ofEntries(
            Map.entry(5, List.of("2007-10-15,2007-10-22,VACATION,true")),
            Map.entry(17, List.of("2007-10-08,2007-10-22,VACATION,true")),
            Map.entry(29, List.of("2007-10-18,2007-10-20,VACATION,true")),
            Map.entry(42, List.of("2007-10-16,2007-10-17,JURY,true")),
            Map.entry(58, List.of("2007-10-15,2007-10-29,PARENTAL,false")),
            Map.entry(66, List.of("2007-10-19,2007-10-22,VACATION,true")),
            Map.entry(73, List.of("2007-10-15T08:00,2007-10-15T12:00,DENTIST,false")),
            Map.entry(94, List.of("2007-10-17,2007-10-18,TRAINING,true")),
            Map.entry(95, List.of("2007-10-17,2007-10-18,TRAINING,true")),
            Map.entry(101, List.of("2007-10-13,2007-10-17,SICK,true")),
            Map.entry(119, List.of("2007-10-15,2007-10-18,VACATION,true")),
            Map.entry(131, List.of("2007-10-20,2007-10-22,VACATION,true")),
            Map.entry(147, List.of("2007-10-15,2007-10-22,SICK,false")),
            Map.entry(158, List.of("2007-10-17,2007-10-19,VACATION,true")),
            Map.entry(191, List.of("2007-10-20,2007-10-21,WEDDING,false")));
    private static final Map<Integer, List<String>> WISHES = Map.of(
            8, List.of(",SUN,,,OFF,5"),
            21, List.of("2007-10-19,,18:00,24:00,OFF,10"),
            39, List.of(",SAT,,,OFF,3", ",SUN,,,OFF,3"),
            64, List.of(",MON,06:00,15:00,WORK,2"),
            90, List.of("2007-10-21,,,,OFF,8"),
            115, List.of(",WED,14:00,20:00,OFF,4"),
            128, List.of(",FRI,20:00,24:00,WORK,2"),
            152, List.of("2007-10-16,,08:00,13:00,WORK,5"),
            176, List.of(",SAT,,,WORK,3"));

    private final Chance chance;
    private final StaffNames names;

    HillsboroStaff(Chance chance) {
        this.chance = chance;
        this.names = new StaffNames(chance);
    }

    /** By number, from 1. */
    List<StaffMember> members() {
        return IntStream.rangeClosed(1, 200).mapToObj(this::member).toList();
    }

    private StaffMember member(int number) {
        var contract = contract(number);
        boolean student = contract == StaffContract.PART_TIME && number % 4 == 0;
        boolean parent = contract == StaffContract.PART_TIME && number % 7 == 1;
        double start = student ? 17 : parent ? 9 : contract.starts().get(number % contract.starts().size());
        return new StaffMember(
                number,
                names.next(),
                contract,
                chance.uniform() < 0.14 ? "en;es" : "en",
                HIRED_THIS_WEEK.getOrDefault(number, OPENED.plusDays(chance.below(590))),
                LAST_DAYS.get(number),
                student && number % 8 == 0 ? "20" : "",
                TEAMS.get((number - 1) * TEAMS.size() / 200),
                (int) (start * 60),
                number * 3 % 7,
                ABSENCES.getOrDefault(number, List.of()),
                availability(number, student, parent),
                WISHES.getOrDefault(number, List.of()));
    }

    private static StaffContract contract(int number) {
        if (number <= 100) {
            return StaffContract.FULL_TIME;
        }
        return number <= 120 ? StaffContract.FOUR_TENS : number <= 141 ? StaffContract.NIGHT : StaffContract.PART_TIME;
    }

    /** Students come after lectures and at weekends, parents while school is on; two keep a day free for good. */
    private static List<String> availability(int number, boolean student, boolean parent) {
        var rows = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            String name = day.name().substring(0, 3);
            boolean weekend = day.getValue() >= 6;
            if (student) {
                rows.add(name + (weekend ? ",08:00,24:00" : ",15:30,24:00"));
            } else if (parent && !weekend) {
                rows.add(name + ",08:00,15:00");
            } else if (number == 12 && day != DayOfWeek.SUNDAY || number == 77 && day != DayOfWeek.SATURDAY) {
                rows.add(name + ",00:00,24:00");
            }
        }
        return List.copyOf(rows);
    }
}
