package org.hillsboro.notifying;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where webhooks may lead: to hosts that the operator named, and not into the operator's own network unless that is
 * allowed too. Otherwise a webhook would be a way to reach what only this machine can reach.
 *
 * @param privateToo also loopback, link-local, private and multicast addresses, and plain http
 */
public record AllowedHosts(Set<String> hosts, boolean privateToo) {

    /** Why the address is not allowed; empty where it is. */
    public Optional<String> refusal(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(privateToo && scheme.equals("http"))) {
            return Optional.of("An address begins with https://.");
        }
        if (url.getHost() == null || url.getUserInfo() != null) {
            return Optional.of("An address names a host, and no user.");
        }
        if (!hosts.contains(url.getHost().toLowerCase(Locale.ROOT))) {
            return Optional.of("Its host is none of those that the operator allows (hillsboro.webhooks.hosts).");
        }
        try {
            for (var address : InetAddress.getAllByName(url.getHost())) {
                if (!privateToo && isPrivate(address)) {
                    return Optional.of("Its host is in a private network.");
                }
            }
        } catch (UnknownHostException e) {
            return Optional.of("Its host is not known.");
        }
        return Optional.empty();
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        boolean sharedByCarrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
        return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress() || uniqueLocal || sharedByCarrier;
    }
}
