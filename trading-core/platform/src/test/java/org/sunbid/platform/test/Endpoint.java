package org.sunbid.platform.test;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * One way to call an application.
 *
 * @param method of HTTP
 * @param path with its parameters in braces
 * @param who roles, or {@code ANYONE}, {@code LOGGED-IN}; empty when the endpoint says nothing
 */
public record Endpoint(String method, String path, Set<String> who) implements Comparable<Endpoint> {

    static final String ANYONE = "ANYONE";
    static final String LOGGED_IN = "LOGGED-IN";

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

    public Endpoint {
        who = new TreeSet<>(who);
    }

    /** A line of a table: {@code POST /api/tenders AGENCY TENDEREE}. */
    static Endpoint parse(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        return new Endpoint(words.get(0), words.get(1), Set.copyOf(words.subList(2, words.size())));
    }

    /** All endpoints of the classes in the index. */
    static Stream<Endpoint> in(IndexView index) {
        return METHODS.stream()
                .flatMap(method -> index.getAnnotations(DotName.createSimple("jakarta.ws.rs." + method)).stream()
                        .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD)
                        .map(found -> found.target().asMethod())
                        .filter(each -> each.declaringClass().name().toString().startsWith("org.sunbid."))
                        .filter(each -> !each.declaringClass().isInterface())
                        .map(each -> of(method, each)));
    }

    private static Endpoint of(String method, MethodInfo code) {
        String path = "/" + path(code.declaringClass().declaredAnnotation(name("jakarta.ws.rs.Path"))) + "/"
                + path(code.declaredAnnotation(name("jakarta.ws.rs.Path")));
        String tidy = path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
        return new Endpoint(method, tidy, who(code));
    }

    private static String path(AnnotationInstance annotation) {
        return annotation == null ? "" : annotation.value().asString();
    }

    private static Set<String> who(MethodInfo code) {
        Set<String> own = who(code::declaredAnnotation);
        return own.isEmpty() ? who(code.declaringClass()::declaredAnnotation) : own;
    }

    private static Set<String> who(Function<DotName, AnnotationInstance> annotations) {
        AnnotationInstance roles = annotations.apply(name("jakarta.annotation.security.RolesAllowed"));
        if (roles != null) {
            return Set.of(roles.value().asStringArray());
        }
        if (annotations.apply(name("jakarta.annotation.security.PermitAll")) != null) {
            return Set.of(ANYONE);
        }
        return annotations.apply(name("io.quarkus.security.Authenticated")) != null ? Set.of(LOGGED_IN) : Set.of();
    }

    private static DotName name(String type) {
        return DotName.createSimple(type);
    }

    /** Whoever holds this role may call it. */
    boolean allows(String role) {
        return who.contains(ANYONE) || who.contains(LOGGED_IN) || who.contains(role);
    }

    /** A path that can be called: parameters replaced by something that exists nowhere. */
    String callablePath() {
        return path.replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000000");
    }

    @Override
    public int compareTo(Endpoint other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path + " " + String.join(" ", who);
    }
}
