package org.sunbid.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Keeps what programs ask in the OpenAPI document, and writes into it how every operation refuses: one schema, one example, the
 * codes that can come.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    /** Where programs ask; everything else is pages, which describe themselves. */
    private static final List<String> INTERFACES = List.of("/api/", "/documents/", "/log/", "/network/");

    private static final String SCHEMA = "Problem";
    private static final Map<String, Object> EXAMPLE = Map.of(
            "type", "/problems/request.not-found",
            "title", "There is nothing under this address",
            "status", 404,
            "code", "request.not-found",
            "violations", List.of(Map.of("code", "request.not-found", "text", "There is nothing under this address")));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(SCHEMA, schema());
        if (document.getPaths() != null) {
            List.copyOf(document.getPaths().getPathItems().keySet()).stream()
                    .filter(path -> INTERFACES.stream().noneMatch(path::startsWith))
                    .forEach(document.getPaths()::removePathItem);
            document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                    .forEach((method, operation) -> describe(method, operation)));
        }
    }

    private static void describe(PathItem.HttpMethod method, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (method == PathItem.HttpMethod.GET) {
            operation.setRequestBody(null);
        }
        add(operation, "400", "The request does not have the shape that is described here");
        add(operation, "401", "Nobody is logged in, and this needs somebody");
        add(operation, "403", "Whoever is logged in may not do this");
        add(operation, "429", "Asked too often; wait and ask again");
        if (hasPathParameter(operation)) {
            add(operation, "404", "There is no such thing, or nobody may tell you that there is");
        }
        if (method != PathItem.HttpMethod.GET) {
            add(operation, "409", "The state of the thing does not allow it, or somebody changed it meanwhile");
            add(operation, "422", "A rule refuses; code and clause say which");
        }
        if (operation.getRequestBody() != null) {
            add(operation, "413", "The body is larger than is read");
            add(operation, "415", "The body is of a media type that is not read here");
        }
    }

    private static boolean hasPathParameter(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> each.getIn() == Parameter.In.PATH);
    }

    /** What an operation says itself stays; a refusal without a body gets one. */
    private static void add(Operation operation, String status, String description) {
        APIResponse response = operation.getResponses().getAPIResponse(status);
        if (response == null) {
            response = OASFactory.createAPIResponse().description(description);
            operation.getResponses().addAPIResponse(status, response);
        }
        if (response.getContent() == null || response.getContent().getMediaTypes() == null) {
            response.setContent(OASFactory.createContent()
                    .addMediaType(
                            Problem.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(SCHEMA))));
        }
    }

    private static Schema schema() {
        return object().description("What an interface answers with when it does not do what was asked (RFC 9457)")
                .addProperty("type", text("address of the page that explains the code"))
                .addProperty("title", text("what happened, in the language of the request"))
                .addProperty("status", of(Schema.SchemaType.INTEGER, "the HTTP status"))
                .addProperty("code", text("the stable code of the first reason"))
                .addProperty("detail", text("what one can do about it"))
                .addProperty(
                        "violations",
                        of(Schema.SchemaType.ARRAY, "every reason, and every field of the wrong shape")
                                .items(violation()))
                .addProperty("traceId", text("under which the platform's log speaks of this request"))
                .examples(List.of(EXAMPLE));
    }

    private static Schema violation() {
        return object().addProperty("code", text("the stable code"))
                .addProperty("field", text("which field of the request it is about, if one"))
                .addProperty("text", text("in the language of the request"))
                .addProperty("clause", text("of the law or regulation that refuses, if one"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return of(Schema.SchemaType.STRING, description);
    }

    private static Schema of(Schema.SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}
