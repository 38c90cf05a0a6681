package org.hillsboro.notifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

    private static final AllowedHosts PUBLIC = new AllowedHosts(Set.of("93.184.215.14", "127.0.0.1", "localhost"), false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://93.184.215.14/hook           | https://
            file:///etc/passwd                  | https://
            https:///hook                       | names a host
            https://ada@93.184.215.14/hook      | no user
            https://93.184.215.15/hook          | none of those
            https://127.0.0.1/hook              | private
            https://LOCALHOST/hook              | private
            """)
    void whatIsNotAllowedIsToldWhy(String url, String why) {
        assertThat(PUBLIC.refusal(URI.create(url))).hasValueSatisfying(told -> assertThat(told).contains(why));
    }

    @Test
    void aNamedPublicHostIsAllowedAndAPrivateOneWhereTheOperatorSaysSo() {
        assertThat(PUBLIC.refusal(URI.create("https://93.184.215.14/hook"))).isEmpty();
        assertThat(new AllowedHosts(Set.of("localhost"), true).refusal(URI.create("http://localhost:8080/hook"))).isEmpty();
        assertThat(new AllowedHosts(Set.of(), true).refusal(URI.create("http://localhost:8080/hook"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "100.127.255.255", "224.0.0.1", "::1", "::", "fe80::1", "fc00::1", "fdff::1", "::ffff:10.0.0.1",
    })
    void addressesOfOnesOwnNetworkArePrivate(String address) throws UnknownHostException {
        assertThat(AllowedHosts.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "172.32.0.1", "100.63.255.255", "100.128.0.1", "2606:2800::1", "fe00::1"})
    void othersAreNot(String address) throws UnknownHostException {
        assertThat(AllowedHosts.isPrivate(InetAddress.getByName(address))).isFalse();
    }
}
