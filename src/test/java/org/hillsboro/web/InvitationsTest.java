package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.AuditTrail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Accounts for agents, many at once. */
class InvitationsTest {

    private static RunningHillsboro service;
    private static Browser ada;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void center(String id, int agents, String more) {
        var rows = new StringBuilder("agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number\n");
        for (int i = 1; i <= agents; i++) {
            rows.append("A%03d,Agent %d,in-house,full-time,voice,,,,,,\n".formatted(i, i));
        }
        SentCenters.corner().with("agents.csv", rows + more).zippedTo(ada, "/api/centers/" + id).expect(201);
    }

    private static Browser.Answer invite(String center, String query, String wanted) {
        return ada.post("/api/centers/" + center + "/invitations" + query, wanted);
    }

    private static long accounts() {
        return service.bean(Accounts.class).count();
    }

    @Test
    void twoHundredAgentsComeInByLinksAHundredAtATime() {
        center("large", 200, "GONE,Gone,in-house,full-time,voice,,,,2020-12-31,,\n");
        var emails = new HashSet<String>();
        JsonNode first = invite("large", "", "{\"domain\": \"large.example\"}").expect(201).json();
        assertThat(first.path("items").size()).isEqualTo(100);
        assertThat(first.path("left").asInt()).isEqualTo(100);
        JsonNode second = invite("large", "?limit=500", "{\"domain\": \"large.example\"}").expect(201).json();
        assertThat(second.path("left").asInt()).isZero();
        first.path("items").forEach(one -> emails.add(one.path("email").asString()));
        second.path("items").forEach(one -> emails.add(one.path("email").asString()));
        assertThat(emails).hasSize(200).contains("a001@large.example", "a200@large.example");
        assertThat(invite("large", "", "{\"domain\": \"large.example\"}").expect(201).json().path("items").size()).isZero();

        var phone = signedIn(second.path("items").get(99));
        assertThat(phone.get("/api/me/agent").expect(200).json().path("id").asString()).isEqualTo("A200");
        phone.get("/api/accounts").expect(403);
        assertThat(service.bean(AuditTrail.class).after(0, 10_000).toString()).contains("invite to set password")
                .doesNotContain("large.example", "Agent 1");
    }

    private static Browser signedIn(JsonNode invited) {
        var phone = service.browser();
        phone.post("/api/password", "{\"token\": \"%s\", \"password\": \"%s\"}".formatted(
                invited.path("link").asString().replaceFirst(".*#", ""), RunningHillsboro.PASSWORD)).expect(200);
        phone.post("/api/session", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(
                invited.path("email").asString(), RunningHillsboro.PASSWORD)).expect(200);
        return phone;
    }

    @Test
    void whereOneAddressIsWrongNobodyIsInvitedAndAllThatIsWrongIsTold() {
        center("wrong", 3, "");
        long before = accounts();
        var none = invite("wrong", "", "{}").expect(422).json().path("problems");
        assertThat(none.size()).as("an address for each is missing").isEqualTo(3);
        var problems = invite("wrong", "", """
                {"domain": "wrong.example", "addresses": {"A002": "nobody", "A003": "ada@example.com"}}""").expect(422).json().path("problems");
        assertThat(problems.valueStream().map(problem -> problem.path("value").asString()).toList())
                .containsExactly("A002: nobody", "A003: ada@example.com");
        assertThat(invite("wrong", "", "{\"agents\": [\"A001\", \"B7\"], \"domain\": \"wrong.example\"}").expect(422).text()).contains("B7");
        assertThat(accounts()).isEqualTo(before);
    }

    @Test
    void whoIsNamedAgainGetsAnotherLink() {
        center("again", 2, "");
        String one = "{\"agents\": [\"A001\"], \"addresses\": {\"A001\": \"ann@again.example\"}}";
        var first = invite("again", "", one).expect(201).json();
        assertThat(first.path("left").asInt()).isEqualTo(1);
        var second = invite("again", "", one).expect(201).json().path("items").get(0);
        assertThat(second.path("account")).isEqualTo(first.path("items").get(0).path("account"));
        service.browser().post("/api/password", "{\"token\": \"%s\", \"password\": \"%s\"}".formatted(
                first.path("items").get(0).path("link").asString().replaceFirst(".*#", ""), RunningHillsboro.PASSWORD)).expect(404);
        signedIn(second).get("/api/me/shifts").expect(200);
    }

    @Test
    void onlyWhoeverEditsAccountsInvites() {
        center("closed", 1, "");
        service.signedIn(Role.SCHEDULER, "closed", null).post("/api/centers/closed/invitations", "{\"domain\": \"x.example\"}").expect(403);
        invite("nowhere", "", "{\"domain\": \"x.example\"}").expect(404);
        invite("closed", "?limit=501", "{\"domain\": \"x.example\"}").expect(400);
    }
}
