package org.hillsboro.notifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** By: printf '1.body' | openssl dgst -sha256 -hmac secret */
    @Test
    void itIsTheHmacOfTimeAndBody() {
        assertThat(Signature.of("secret", Instant.ofEpochSecond(1), "body")).isEqualTo("t=1,v1=842b24d9575dee4b6ec460b7e3af7d683501d84fe6279102340787c79d2e2bab");
    }
}
