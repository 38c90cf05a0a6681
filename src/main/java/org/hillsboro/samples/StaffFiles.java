package org.hillsboro.samples;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files about the staff. No cell of theirs needs quotes. */
final class StaffFiles {

    private StaffFiles() {}

    static String agents(List<StaffMember> staff) {
        return "agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number,team\n"
                + staff.stream().map(StaffFiles::agent).collect(Collectors.joining());
    }

    private static String agent(StaffMember member) {
        return String.join(",", member.id(), member.name(), "in-house", member.contract().id(), "voice", member.languages(), "",
                member.hired().toString(), member.left() == null ? "" : member.left().toString(), member.maxWeeklyHours(),
                Integer.toString(20_000 + 7 * member.number()), member.team()) + "\n";
    }

    static String absences(List<StaffMember> staff) {
        return "agent,from,to,kind,paid\n" + rows(staff, StaffMember::absences);
    }

    static String availability(List<StaffMember> staff) {
        return "agent,weekday,from,to\n" + rows(staff, StaffMember::availability);
    }

    static String preferences(List<StaffMember> staff) {
        return "agent,date,weekday,from,to,wish,weight\n" + rows(staff, StaffMember::wishes);
    }

    private static String rows(List<StaffMember> staff, Function<StaffMember, List<String>> rowsOf) {
        return staff.stream()
                .flatMap(member -> rowsOf.apply(member).stream().map(row -> member.id() + "," + row + "\n"))
                .collect(Collectors.joining());
    }
}
