<?php
/**
 * The WP Consent API.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * Tells other plugins what the visitor has decided, by way of the plugin "WP Consent API". PHP says what is the same for
 * every visitor: that nothing is allowed unless somebody said yes. The answers themselves are told in the browser, by
 * `src/wordpress/scripts/consentApi.ts`.
 *
 * What the categories mean is the API's: https://github.com/WordPress/wp-consent-level-api. A visitor who let in a video
 * has said nothing about what plugins remember, so the purpose `media` answers for no category, and `preferences` is
 * denied: nobody was asked. Each service is answered for by itself besides.
 */
final class Consent_Api {

	/** WordPress's name of the script. */
	public const HANDLE = 'einlass-consent-api';

	/** Categories of the API that a yes to a purpose answers for. */
	private const CATEGORIES = array(
		'statistics' => array( 'statistics', 'statistics-anonymous' ),
		'marketing'  => array( 'marketing' ),
		'media'      => array(),
	);

	/**
	 * Path of einlass.php.
	 *
	 * @var string
	 */
	private string $file;

	/**
	 * What knows services.
	 *
	 * @var Holding
	 */
	private Holding $holding;

	/**
	 * Does nothing yet.
	 *
	 * @param string  $file    Path of einlass.php.
	 * @param Holding $holding What knows services.
	 */
	public function __construct( string $file, Holding $holding ) {
		$this->file    = $file;
		$this->holding = $holding;
	}

	/** Joins WordPress and the API. */
	public function register(): void {
		add_filter( 'wp_consent_api_registered_' . plugin_basename( $this->file ), '__return_true' );
		add_filter( 'wp_get_consent_type', array( $this, 'type' ), PHP_INT_MAX );
		add_filter( 'wp_consent_api_cookie_expiration', array( $this, 'shorten' ), PHP_INT_MAX );
		add_filter( 'wp_has_consent', array( $this, 'allow_functional' ), 10, 2 );
		add_action( 'init', array( $this, 'add' ) );
		// Right after the widget.
		add_action( 'wp_head', array( $this, 'show' ), PHP_INT_MIN + 1 );
	}

	/** Nothing is allowed without a yes. */
	public function type(): string {
		return 'optin';
	}

	/**
	 * The API's cookies must not outlive the decision that they tell of.
	 *
	 * @param mixed $days Life of the API's cookies.
	 */
	public function shorten( $days ): int {
		$own = Settings::read()->days();
		return is_numeric( $days ) && $days >= 1 ? min( (int) $days, $own ) : $own;
	}

	/**
	 * What the visitor has asked the site for needs no answer, and so no cookie.
	 *
	 * @param mixed $has_consent What the API makes of its cookies.
	 * @param mixed $category    Asked for.
	 * @return mixed
	 */
	public function allow_functional( $has_consent, $category = '' ) {
		return 'functional' === $category ? true : $has_consent;
	}

	/** Tells WordPress of the script, and the API of the one cookie that Einlass keeps. */
	public function add(): void {
		if ( ! self::is_there() ) {
			return;
		}
		$version = get_file_data( $this->file, array( 'version' => 'Version' ) )['version'];
		wp_register_script( self::HANDLE, plugins_url( 'scripts/consentApi.js', $this->file ), array(), $version, array( 'in_footer' => false ) );
		if ( function_exists( 'wp_add_cookie_info' ) ) {
			$days = Settings::read()->days();
			wp_add_cookie_info(
				'einlass',
				'Einlass',
				'functional',
				/* translators: %d: number of days */
				sprintf( _n( '%d day', '%d days', $days, 'einlass' ), $days ),
				__( 'Keeps your answers, and when you gave them.', 'einlass' )
			);
		}
	}

	/** Prints the script, and in its tag which services answer for which categories. */
	public function show(): void {
		if ( ! self::is_there() || Exempt::is() ) {
			return;
		}
		try {
			$services = $this->categories_by_service();
		} catch ( \Throwable $cause ) {
			// Every category stays denied.
			Log::error( 'the WP Consent API is told nothing. To fix: install the plugin again, and report this line.', $cause );
			return;
		}
		add_filter(
			'wp_script_attributes',
			static function ( $attributes ) use ( $services ) {
				if ( is_array( $attributes ) && self::HANDLE . '-js' === ( $attributes['id'] ?? '' ) ) {
					$attributes['data-services'] = (string) wp_json_encode( (object) $services );
				}
				return $attributes;
			}
		);
		wp_print_scripts( self::HANDLE );
	}

	/**
	 * The categories that each service answers for.
	 *
	 * @return array<string, list<string>> By id.
	 */
	private function categories_by_service(): array {
		/**
		 * Which categories of the WP Consent API a yes to a purpose answers for.
		 *
		 * @param array<string, list<string>> $categories By purpose.
		 */
		$filtered   = apply_filters( 'einlass_consent_categories', self::CATEGORIES );
		$categories = is_array( $filtered ) ? $filtered : self::CATEGORIES;
		$services   = array();
		foreach ( $this->holding->all() as $service ) {
			$answered = array();
			foreach ( (array) ( $service['purposes'] ?? array() ) as $purpose ) {
				$answered = array_merge( $answered, (array) ( is_string( $purpose ) ? $categories[ $purpose ] ?? array() : array() ) );
			}
			$services[ $service['id'] ] = array_values( array_unique( $answered ) );
		}
		return $services;
	}

	/** True when the API's plugin is there. */
	private static function is_there(): bool {
		return function_exists( 'wp_has_consent' );
	}
}
