package org.hillsboro.history;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes the same rows in each of the forms, as their systems would; knows nothing of how they are read. */
enum WriteExport {
    OURS("interval_start,queue,offered,aht_seconds,answered") {
        @Override
        String row(Row row) {
            return row.start().toOffsetDateTime() + "," + row.queue() + "," + row.offered() + "," + row.aht() + "," + row.answered();
        }
    },
    AMAZON("QueueName,QueueId,ChannelType,TimeStamp,IntervalDuration,IncomingContactVolume,AverageHandleTime,ContactsHandled") {
        @Override
        String row(Row row) {
            return row.queue() + ",q,VOICE," + row.start().toInstant() + ",15mins," + row.offered() + "," + row.aht() + "," + row.answered();
        }
    },
    GENESYS("Interval Start UTC Date,Queue,Media Type,Skill Set,Language,Offered,Interactions Handled,Total Handle Time") {
        @Override
        String row(Row row) {
            int some = row.answered() / 2;
            int others = row.answered() - some;
            String start = row.start().toInstant() + "," + row.queue() + ",voice,";
            return start + "a|||b,en," + (row.offered() - some) + "," + others + "," + others * row.aht() + "\n"
                    + start + "a,en," + some + "," + some + "," + some * row.aht();
        }
    },
    AVAYA("Date,StartTime,StopTime,Avg Speed Ans,Avg Aban Time,ACD Calls,Avg ACD Time,Avg ACW Time,Aban Calls,Max Delay,Flow In,Flow Out,"
            + "Extn Out Calls,Avg Extn Out Time,Dequeued Calls,Avg Time to Dequeue,Percent ACD Time,Percent Ans Calls,Avg Pos Staff,Calls Per Pos") {
        @Override
        String row(Row row) {
            LocalDateTime local = row.start().toLocalDateTime();
            int lost = row.offered() - row.answered();
            return DateTimeFormatter.ofPattern("M/d/yyyy,h:mm a,", Locale.US).format(local)
                    + DateTimeFormatter.ofPattern("h:mm a", Locale.US).format(local.plusMinutes(15)) + ",9,9," + row.answered() + ",:30,"
                    + (row.aht() - 30) / 60 + ":" + "%02d".formatted((row.aht() - 30) % 60) + "," + (lost - lost / 2) + ",9,7," + lost / 2
                    + ",1,1,0,,90,90,5,5";
        }
    },
    CALABRIO("") {
        @Override
        String row(Row row) {
            LocalDateTime local = row.start().toLocalDateTime();
            int talking = row.answered() * (row.aht() - 20);
            return (local.getHour() * 60 + local.getMinute()) / 15 + DateTimeFormatter.ofPattern(";yyyyMMdd;HH:mm;").format(local)
                    + "9;" + row.queue() + ";" + row.answered() + ";" + (row.offered() - row.answered()) + ";0;0;" + row.answered() + ";0;0;"
                    + talking + ";" + row.answered() * 20 + ";0;0;5;5;5;0;0";
        }
    },
    MAPPED("Start\tSkill\tCalls\tHandled\tAHT") {
        @Override
        String row(Row row) {
            return DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").format(row.start()) + "\t" + row.queue() + "\t" + row.offered() + "\t"
                    + row.answered() + "\t" + row.aht() * 1000;
        }
    };

    /** @param start in the center's zone */
    record Row(ZonedDateTime start, String queue, int offered, int answered, int aht) {}

    private final String header;

    WriteExport(String header) {
        this.header = header;
    }

    abstract String row(Row row);

    /** The name of the file, which names the queue. */
    String file(String queue, int number) {
        return "contacts-" + queue + "-" + number + ".csv";
    }

    String text(List<Row> rows) {
        var text = new StringBuilder(header).append(header.isEmpty() ? "" : "\n");
        rows.forEach(row -> text.append(row(row)).append('\n'));
        return text.toString();
    }
}
