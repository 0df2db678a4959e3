package org.sunbid.platform.test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;

/**
 * One way to call an application.
 *
 * @param method of HTTP
 * @param path with its parameters in braces
 * @param who roles, or {@code ANYONE}, {@code LOGGED-IN}; empty when the endpoint says nothing
 * @param consumes media type of its body; empty when it says nothing
 * @param fields names of the fields of the record that its body is read into; empty when there is none
 */
public record Endpoint(String method, String path, Set<String> who, String consumes, Set<String> fields)
        implements Comparable<Endpoint> {

    static final String ANYONE = "ANYONE";
    static final String LOGGED_IN = "LOGGED-IN";

    private static final String NOWHERE = "00000000-0000-4000-8000-000000000000";

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

    public Endpoint {
        who = new TreeSet<>(who);
        fields = Set.copyOf(fields);
    }

    /** All endpoints of the classes in the index. */
    static Stream<Endpoint> in(IndexView index) {
        return METHODS.stream()
                .flatMap(method -> index.getAnnotations(DotName.createSimple("jakarta.ws.rs." + method)).stream()
                        .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD)
                        .map(found -> found.target().asMethod())
                        .filter(each -> each.declaringClass().name().toString().startsWith("org.sunbid."))
                        .filter(each -> !each.declaringClass().isInterface())
                        .map(each -> of(index, method, each)));
    }

    private static Endpoint of(IndexView index, String method, MethodInfo code) {
        String path = "/" + path(code.declaringClass().declaredAnnotation(name("jakarta.ws.rs.Path"))) + "/"
                + path(code.declaredAnnotation(name("jakarta.ws.rs.Path")));
        String tidy = path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
        return new Endpoint(method, tidy, who(code), consumes(code), fields(index, code));
    }

    private static Set<String> fields(IndexView index, MethodInfo code) {
        return code.parameterTypes().stream()
                .map(type -> index.getClassByName(type.name()))
                .filter(type -> type != null && type.isRecord())
                .flatMap(type -> type.recordComponents().stream())
                .map(RecordComponentInfo::name)
                .collect(Collectors.toSet());
    }

    private static String consumes(MethodInfo code) {
        AnnotationInstance own = code.declaredAnnotation(name("jakarta.ws.rs.Consumes"));
        AnnotationInstance said =
                own == null ? code.declaringClass().declaredAnnotation(name("jakarta.ws.rs.Consumes")) : own;
        return said == null ? "" : said.value().asStringArray()[0];
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

    /** Nobody needs to be logged in. */
    boolean isOpen() {
        return who.contains(ANYONE);
    }

    /** It names a thing. */
    boolean namesSomething() {
        return path.contains("{");
    }

    /** The path with a value for every parameter. */
    public String filled(Map<String, String> values) {
        String filled = path;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled.replaceAll("\\{[^}]*}", NOWHERE);
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
