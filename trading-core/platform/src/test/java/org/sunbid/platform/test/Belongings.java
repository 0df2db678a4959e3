package org.sunbid.platform.test;

import java.util.Map;
import org.sunbid.platform.login.Role;
import org.sunbid.platform.test.TestPeople.Person;

/** The things that paths of an application name, made for a test of its permissions: real ones, with real owners. */
public interface Belongings {

    /**
     * A thing.
     *
     * @param values of the path's parameters
     * @param owners in each role in which it belongs to somebody
     */
    record Thing(Map<String, String> values, Map<Role, Person> owners) {}

    /** What the endpoint's path names. */
    Thing named(Endpoint endpoint);

    /** Values of the same shapes that name nothing. */
    default Map<String, String> missing() {
        return Map.of();
    }

    /** People who have such things too, but not these; a role without one is played by somebody who has nothing. */
    default Map<Role, Person> others() {
        return Map.of();
    }

    /** What every call adds to its address; begins with a question mark. */
    default String query() {
        return "";
    }

    /** The fields of all requests in one: so that every call comes as far as the question whose the thing is. */
    default Map<String, Object> body() {
        return Map.of();
    }
}
