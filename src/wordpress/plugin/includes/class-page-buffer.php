<?php
/**
 * Whole pages on their way to the visitor.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * Holds what whole pages name of services, wherever it comes from: theme, plugins, content. Every visitor gets the same
 * page, so that it can be cached anywhere; nothing about the visitor is read.
 *
 * It stands at both ends of `template_redirect`. The last place is inside of what optimizers and caches do there: they
 * get held pages, and what they add is held on the way out, at the first place, which also sees the pages of plugins
 * that answer in between and end the request, as those for maintenance do.
 */
final class Page_Buffer {

	/**
	 * What holds.
	 *
	 * @var Holding
	 */
	private Holding $holding;

	/**
	 * The page as it was given back last: that one needs no second look.
	 *
	 * @var ?string
	 */
	private ?string $held = null;

	/**
	 * Does nothing yet.
	 *
	 * @param Holding $holding What holds.
	 */
	public function __construct( Holding $holding ) {
		$this->holding = $holding;
	}

	/** Joins WordPress. */
	public function register(): void {
		add_action( 'template_redirect', array( $this, 'begin' ), PHP_INT_MIN );
		add_action( 'template_redirect', array( $this, 'begin' ), PHP_INT_MAX );
		add_action( 'login_init', array( $this, 'begin' ), PHP_INT_MIN );
		// Where somebody signs up on a network there is no template.
		add_action( 'before_signup_header', array( $this, 'begin' ), PHP_INT_MIN );
		add_action( 'activate_header', array( $this, 'begin' ), PHP_INT_MIN );
	}

	/** Begins to collect the page, until it is complete. */
	public function begin(): void {
		if ( is_feed() || is_robots() || is_favicon() || is_trackback() || Exempt::is() ) {
			return;
		}
		// Not to be flushed in pieces: a tag in two of them would pass.
		ob_start( array( $this, 'end' ), 0, PHP_OUTPUT_HANDLER_STDFLAGS ^ PHP_OUTPUT_HANDLER_FLUSHABLE );
	}

	/**
	 * Holds a complete page. Called by PHP.
	 *
	 * @param string $page  What was collected.
	 * @param int    $phase Why it is asked for: bits of PHP_OUTPUT_HANDLER_.
	 * @return string What is sent.
	 */
	public function end( string $page, int $phase ): string {
		if ( 0 !== ( $phase & PHP_OUTPUT_HANDLER_CLEAN ) || '' === trim( $page ) || $page === $this->held || ! self::is_html( $page ) ) {
			return $page;
		}
		try {
			$this->held = $this->holding->hold( $page, self::address() );
		} catch ( \Throwable $cause ) {
			Log::error( 'a page could not be held, so it was sent with a policy that lets nobody else in. To fix: install the plugin again, and report this line.', $cause );
			$this->held = Closed_Page::of( $page );
		}
		return $this->held;
	}

	/**
	 * True when what is sent is HTML: by its header, and not by mistake, as JSON is sent now and then.
	 *
	 * @param string $page What is sent.
	 */
	private static function is_html( string $page ): bool {
		$type = (string) ini_get( 'default_mimetype' );
		foreach ( headers_list() as $header ) {
			if ( 0 === stripos( $header, 'content-type:' ) ) {
				$type = trim( substr( $header, strlen( 'content-type:' ) ) );
			}
		}
		if ( 0 !== stripos( $type, 'text/html' ) ) {
			return false;
		}
		$start = ltrim( $page )[0];
		return ( '{' !== $start && '[' !== $start ) || null === json_decode( $page );
	}

	/** The address of the page that was asked for, on the host that the site goes by. */
	private static function address(): string {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- relative addresses are resolved by it, and nothing else.
		$path = isset( $_SERVER['REQUEST_URI'] ) ? (string) wp_unslash( $_SERVER['REQUEST_URI'] ) : '/';
		preg_match( '~^[^:/]+://[^/?#]+~', home_url(), $site );
		return ( $site[0] ?? '' ) . ( '/' === ( $path[0] ?? '' ) ? $path : '/' );
	}
}
