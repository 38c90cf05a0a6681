package org.hillsboro.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hillsboro.auditing.Pseudonyms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcPseudonyms implements Pseudonyms {

    private static final Pattern PSEUDONYM = Pattern.compile("anon-[0-9a-f]{12}");

    private final JdbcClient jdbc;

    JdbcPseudonyms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Map<String, String> of(String center, Collection<String> agents) {
        var known = known(center, agents);
        var unknown = new TreeSet<>(agents);
        unknown.removeAll(known.keySet());
        if (unknown.isEmpty()) {
            return known;
        }
        jdbc.sql("insert into agent_pseudonym (center_id, agent_id) select ?, * from unnest(?) on conflict do nothing")
                .params(center, unknown.toArray(String[]::new))
                .update();
        return known(center, agents);
    }

    private Map<String, String> known(String center, Collection<String> agents) {
        var pseudonyms = new TreeMap<String, String>();
        jdbc.sql("select agent_id, pseudonym from agent_pseudonym where center_id = ? and agent_id = any(?)")
                .params(center, agents.toArray(String[]::new))
                .query(row -> {
                    pseudonyms.put(row.getString("agent_id"), row.getString("pseudonym"));
                });
        return pseudonyms;
    }

    @Override
    public Optional<String> find(String center, String agent) {
        return jdbc.sql("select pseudonym from agent_pseudonym where center_id = ? and agent_id = ?")
                .params(center, agent)
                .query(String.class)
                .optional();
    }

    @Override
    public Map<String, String> agentsIn(String text) {
        var agents = new TreeMap<String, String>();
        var found = PSEUDONYM.matcher(text).results().map(MatchResult::group).distinct().toArray(String[]::new);
        if (found.length > 0) {
            jdbc.sql("select pseudonym, agent_id from agent_pseudonym where pseudonym = any(?)")
                    .param(found)
                    .query(row -> {
                        agents.put(row.getString("pseudonym"), row.getString("agent_id"));
                    });
        }
        return agents;
    }
}
