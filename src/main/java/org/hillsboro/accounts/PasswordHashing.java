package org.hillsboro.accounts;

/** Turns passwords into what may be stored. */
public interface PasswordHashing {

    String hash(String password);

    boolean matches(String password, String hash);
}
