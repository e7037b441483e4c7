package org.attune.testing;

import static java.util.Objects.requireNonNull;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * The screens of one signed-in person, on the server side only (Karibu). {@link #open} signs in and goes there; {@link LocatorJ} finds
 * what lies on the screen. {@link #close} in an {@code @AfterEach}.
 */
public class Screens {

    /** Searched for once: reading all our classes takes longer than most tests. */
    private static final Routes ROUTES = routes();

    private static final Set<Class<? extends RouterLayout>> LAYOUTS =
            found(new AnnotationTypeFilter(Layout.class), RouterLayout.class);

    private final SignedIn signedIn;
    private final ApplicationContext context;

    Screens(SignedIn signedIn, ApplicationContext context) {
        this.signedIn = signedIn;
        this.context = context;
    }

    /** Starts a browser for the person and goes to the path, for example {@code roll/staff}. */
    public void open(Schoolyard.Person person, String path) {
        close();
        signedIn.as(person);
        Authentication authentication =
                requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) ->
                    authentication.getAuthorities().contains(new SimpleGrantedAuthority("ROLE_" + role)));
            return request;
        });
        MockVaadin.setup(UI::new, new Servlet(context));
        if (!path.isEmpty()) {
            goTo(path);
        }
    }

    public void goTo(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Ends the browser and signs out; harmless when there is none. */
    public void close() {
        if (UI.getCurrent() != null) {
            MockVaadin.tearDown();
        }
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        signedIn.nobody();
    }

    /** The title of the page that is shown. */
    public String title() {
        return view() instanceof HasDynamicTitle titled ? titled.getPageTitle() : "";
    }

    /** Every word on the screen, dialogs too. */
    public String text() {
        return words(UI.getCurrent().getElement()).collect(Collectors.joining(" "));
    }

    public void press(String button) {
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText(button)));
    }

    public boolean offers(String button) {
        return !LocatorJ._find(Button.class, spec -> spec.withText(button)).isEmpty();
    }

    /** The field, or whatever it is, with this label. */
    public <T extends Component> T field(Class<T> type, String label) {
        return LocatorJ._get(type, spec -> spec.withLabel(label));
    }

    /** One round trip of the browser: what the server wants to tell arrives. */
    public void roundTrip() {
        MockVaadin.clientRoundtrip(true);
    }

    /** Karibu’s own search sees public classes only; our views are not. */
    @SuppressWarnings("unchecked")
    private static Routes routes() {
        Set<Class<? extends HasErrorParameter<?>>> errors = new HashSet<>();
        found(new AssignableTypeFilter(HasErrorParameter.class), Component.class)
                .forEach(type ->
                        errors.add((Class<? extends HasErrorParameter<?>>) type.asSubclass(HasErrorParameter.class)));
        return new Routes(found(new AnnotationTypeFilter(Route.class), Component.class), errors, true);
    }

    private static <T> Set<Class<? extends T>> found(TypeFilter filter, Class<T> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.attune").stream()
                .map(bean -> ClassUtils.resolveClassName(requireNonNull(bean.getBeanClassName()), null))
                .<Class<? extends T>>map(found -> found.asSubclass(type))
                .collect(Collectors.toSet());
    }

    private static HasElement view() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static Stream<String> words(Element element) {
        if (!element.isTextNode() && !element.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = element.isTextNode()
                ? Stream.of(element.getText())
                : Stream.of(
                        element.getProperty("label", ""),
                        element.getProperty("helperText", ""),
                        element.getProperty("errorMessage", ""));
        Stream<Element> within = element.isTextNode()
                ? Stream.empty()
                : Stream.concat(
                        element.getChildren(),
                        element.getComponent().stream()
                                .flatMap(Component::getChildren)
                                .map(Component::getElement)
                                .filter(child -> !element.equals(child.getParent())));
        return Stream.concat(own, within.flatMap(Screens::words)).filter(word -> !word.isBlank());
    }

    /** Knows the frame around the views before the first of them is shown. */
    private static final class Servlet extends MockSpringServlet {

        private static final long serialVersionUID = 1L;

        Servlet(ApplicationContext context) {
            super(ROUTES, context, UI::new);
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration)
                throws ServiceException {
            VaadinServletService service = super.createServletService(configuration);
            LAYOUTS.forEach(ApplicationRouteRegistry.getInstance(service.getContext())::setLayout);
            return service;
        }
    }
}
