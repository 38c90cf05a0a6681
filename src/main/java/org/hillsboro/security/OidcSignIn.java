package org.hillsboro.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Sign-in at an OpenID provider (code flow with PKCE, state and nonce), off unless one is named. Whoever comes back is the
 * account of the same address, if the provider has verified that address; no account is ever made.
 */
@Component
public class OidcSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);
    private static final String REGISTRATION = "oidc";
    private static final String BEGIN = "/oauth2/authorization";

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final Accounts accounts;

    OidcSignIn(
            @Value("${hillsboro.oidc.issuer}") String issuer,
            @Value("${hillsboro.oidc.client-id}") String clientId,
            @Value("${hillsboro.oidc.client-secret}") String clientSecret,
            Accounts accounts) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.accounts = accounts;
        check();
    }

    private void check() {
        var missing = new ArrayList<Problem>();
        Map.of("HILLSBORO_OIDC_ISSUER", issuer, "HILLSBORO_OIDC_CLIENT_ID", clientId, "HILLSBORO_OIDC_CLIENT_SECRET", clientSecret)
                .forEach((name, value) -> {
                    if (value.isBlank()) {
                        missing.add(new Problem(name, 0, "", "", "An OpenID provider needs this one too.", "set it, or none of the three."));
                    }
                });
        if (!missing.isEmpty() && missing.size() < 3) {
            throw new BadInput(missing);
        }
    }

    /** Where a browser goes to sign in at the provider; nothing where there is none. */
    public Optional<String> begin() {
        return issuer.isBlank() ? Optional.empty() : Optional.of(BEGIN + "/" + REGISTRATION);
    }

    void addTo(HttpSecurity http) {
        if (issuer.isBlank()) {
            return;
        }
        // The provider is asked what it is when the first one signs in: one that is away keeps nobody else out.
        var provider = new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(registration()));
        var requests = new DefaultOAuth2AuthorizationRequestResolver(provider, BEGIN);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login
                .loginPage("/")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new ForgottenTokens())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .successHandler(this::letIn)
                .failureHandler(OidcSignIn::sendBack)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
                        filter.setAuthenticationFailureHandler(OidcSignIn::sendBack);
                        return filter;
                    }
                }));
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(REGISTRATION)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .scope(List.of("openid", "email"))
                .build();
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, Authentication back) throws IOException {
        var account = back.getPrincipal() instanceof OidcUser user ? accountOf(user) : Optional.<Account>empty();
        if (account.isPresent()) {
            Sessions.begin(request, account.get());
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            Sessions.end(request);
            say(response, HttpStatus.FORBIDDEN, "Nobody here has the address with which you signed in, or it is not verified."
                    + " Ask your administrator for an account.");
        }
    }

    private Optional<Account> accountOf(OidcUser user) {
        String email = user.getEmail();
        return email == null || !Boolean.TRUE.equals(user.getEmailVerified())
                ? Optional.empty()
                : accounts.byEmail(email).filter(Account::active);
    }

    private static void sendBack(HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        var reason = failed instanceof OAuth2AuthenticationException oauth ? oauth.getError().getErrorCode() : failed.getClass().getSimpleName();
        LOG.warn("A sign-in at the provider failed: {}", reason);
        say(response, HttpStatus.UNAUTHORIZED, "The sign-in did not work. Maybe begin again; if it stays so, tell your administrator.");
    }

    /** A browser comes here by itself: it is shown a sentence and the way back. */
    private static void say(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("<!doctype html><html lang=\"en\"><title>Hillsboro</title><p>" + sentence
                + "</p><p><a href=\"/\">Back</a></p></html>");
    }
}
