package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose word counts for who asks, as the slowing down of wrong passwords notes it. */
class ProxiesTest {

    @Test
    void whoIsNoNamedProxyCannotSayFromWhereItComes() {
        try (var service = RunningHillsboro.start()) {
            fail(service, "9.9.9.9");
            assertThat(place(service)).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        }
    }

    @Test
    void aNamedProxyIsBelievedAndItsClientsAreNot() {
        try (var service = RunningHillsboro.startWith("--hillsboro.proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1")) {
            fail(service, "9.9.9.9");
            assertThat(place(service)).isEqualTo("9.9.9.9");
            fail(service, "1.2.3.4, 8.8.8.8");
            assertThat(place(service)).as("what the proxy added stands last").isEqualTo("8.8.8.8");
        }
    }

    private static void fail(RunningHillsboro service, String from) {
        service.browser().sendWith("POST", "/api/session", """
                {"email": "nobody@example.com", "password": "wrong"}""", "X-Forwarded-For", from).expect(401);
    }

    private static String place(RunningHillsboro service) {
        return service.bean(JdbcClient.class).sql("select place from failed_sign_in order by id desc limit 1").query(String.class).single();
    }
}
