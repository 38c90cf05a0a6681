package org.hillsboro.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Lets a request through if its endpoint says for whom it is, by {@link Needs} or {@link OpenToAll}, and it is for whoever asks. */
final class AskedPermission implements AuthorizationManager<RequestAuthorizationContext> {

    private static final AuthorizationDecision YES = new AuthorizationDecision(true);
    private static final AuthorizationDecision NO = new AuthorizationDecision(false);

    private final ObjectProvider<RequestMappingInfoHandlerMapping> endpoints;

    AskedPermission(ObjectProvider<RequestMappingInfoHandlerMapping> endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var endpoint = endpointOf(context.getRequest());
        if (endpoint != null && endpoint.hasMethodAnnotation(OpenToAll.class)) {
            return YES;
        }
        var asking = authentication.get();
        if (asking == null || !(asking.getPrincipal() instanceof SignedIn signedIn)) {
            return NO;
        }
        if (endpoint == null || HttpMethod.OPTIONS.matches(context.getRequest().getMethod())) {
            return YES;
        }
        var needs = endpoint.getMethodAnnotation(Needs.class);
        return needs != null && signedIn.may(needs.value()) ? YES : NO;
    }

    /** Nothing where no endpoint answers, which the dispatcher then says. */
    private @Nullable HandlerMethod endpointOf(HttpServletRequest request) {
        for (var mapping : endpoints.orderedStream().toList()) {
            var handler = handlerOf(mapping, request);
            if (handler != null && handler.getHandler() instanceof HandlerMethod method) {
                return method;
            }
        }
        return null;
    }

    private static @Nullable HandlerExecutionChain handlerOf(
            RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request);
        } catch (Exception noneForThisMethodOrType) {
            return null;
        }
    }
}
