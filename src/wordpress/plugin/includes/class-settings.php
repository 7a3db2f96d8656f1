<?php
/**
 * What the owner has set.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * The row of options, read once into types: past this class nobody checks a value again. What is missing or wrong has
 * its default, which keeps all third parties out.
 */
final class Settings {

	/** Name of the row. */
	public const OPTION = 'einlass';

	/** Where the small button may stand that opens the settings. */
	private const BUTTONS = array( 'left', 'right', 'none' );

	/** Languages of the widget. */
	public const LANGUAGES = array( 'de', 'en', 'fr' );

	/** Letters of a date or version that are kept. */
	private const LONGEST_POLICY = 60;

	/**
	 * A whole row.
	 *
	 * @var array{policy: string, privacy_page: int, imprint_page: int, days: int, services: list<string>, own_services: list<array<string, mixed>>, button: string, texts: array<string, string>, lang: string, strict: bool}
	 */
	private array $row;

	/**
	 * Takes a row that was sanitized.
	 *
	 * @param array<string, mixed> $row As `sanitize` gives it.
	 */
	private function __construct( array $row ) {
		$this->row = $row;
	}

	/** What is in force on this site. */
	public static function read(): self {
		return new self( self::sanitize( get_option( self::OPTION ) ) );
	}

	/**
	 * What is in force where nothing was set.
	 *
	 * @return array{policy: string, privacy_page: int, imprint_page: int, days: int, services: list<string>, own_services: list<array<string, mixed>>, button: string, texts: array<string, string>, lang: string, strict: bool}
	 */
	public static function defaults(): array {
		return array(
			// Date or version of the privacy policy; a new one asks everybody again.
			'policy'       => '',
			// Number of a page; 0 for none.
			'privacy_page' => (int) get_option( 'wp_page_for_privacy_policy' ),
			'imprint_page' => 0,
			// How long a decision stands, 1 to 365.
			'days'         => 1,
			// Ids that are asked about on every page, at once.
			'services'     => array(),
			// As in the catalogue.
			'own_services' => array(),
			'button'       => 'left',
			// Sentences in place of the widget's, by key.
			'texts'        => array(),
			// Empty: the language of the page that is shown.
			'lang'         => '',
			// Keep out everybody else, too.
			'strict'       => false,
		);
	}

	/**
	 * Makes a whole row of anything: what is right stays, the rest has its default. Never throws.
	 *
	 * @param mixed $raw From the database, a form or code.
	 * @return array{policy: string, privacy_page: int, imprint_page: int, days: int, services: list<string>, own_services: list<array<string, mixed>>, button: string, texts: array<string, string>, lang: string, strict: bool}
	 */
	public static function sanitize( $raw ): array {
		$raw = is_array( $raw ) ? $raw : array();
		$row = self::defaults();
		foreach ( array( 'privacy_page', 'imprint_page' ) as $key ) {
			if ( isset( $raw[ $key ] ) && is_numeric( $raw[ $key ] ) && $raw[ $key ] >= 0 ) {
				$row[ $key ] = (int) $raw[ $key ];
			}
		}
		if ( isset( $raw['days'] ) && is_numeric( $raw['days'] ) && $raw['days'] >= 1 && $raw['days'] <= 365 ) {
			$row['days'] = (int) $raw['days'];
		}
		$row['policy'] = mb_substr( sanitize_text_field( self::text( $raw, 'policy' ) ), 0, self::LONGEST_POLICY );
		foreach ( array(
			'button' => self::BUTTONS,
			'lang'   => self::LANGUAGES,
		) as $key => $allowed ) {
			if ( in_array( self::text( $raw, $key ), $allowed, true ) ) {
				$row[ $key ] = self::text( $raw, $key );
			}
		}
		$row['services']     = self::ids( $raw['services'] ?? null );
		$row['own_services'] = array_values( array_filter( self::listed( $raw['own_services'] ?? null ), array( self::class, 'is_service' ) ) );
		$row['texts']        = self::sentences( $raw['texts'] ?? null );
		$row['strict']       = in_array( $raw['strict'] ?? false, array( true, 1, '1', 'on' ), true );
		return $row;
	}

	/** How long a decision stands, in days. */
	public function days(): int {
		return $this->row['days'];
	}

	/**
	 * Services that the owner has described. Their rules may still be unusable, see `Holding`.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function own_services(): array {
		return $this->row['own_services'];
	}

	/**
	 * What the widget is told: the JSON that stands before its tag, see `src/gate/Options.ts`. The same for every visitor.
	 *
	 * @return array<string, mixed> Defaults of the widget are left out.
	 */
	public function tag_options(): array {
		$options = array(
			'lang'        => '' === $this->row['lang'] ? self::language_of( determine_locale() ) : $this->row['lang'],
			'days'        => $this->row['days'],
			'policy'      => $this->row['policy'],
			'privacy'     => self::address_of( $this->row['privacy_page'] ),
			'imprint'     => self::address_of( $this->row['imprint_page'] ),
			'services'    => $this->row['services'],
			'ownServices' => $this->row['own_services'],
			'button'      => 'left' === $this->row['button'] ? '' : $this->row['button'],
			'texts'       => $this->row['texts'],
		);
		$options = array_filter( $options );
		if ( $this->row['strict'] ) {
			// Nobody besides the page's own host and what is granted.
			$options['strict'] = '';
		}
		return $options;
	}

	/**
	 * The widget's language that fits a locale of WordPress; English where there is none.
	 *
	 * @param string $locale Such as de_DE_formal.
	 */
	public static function language_of( string $locale ): string {
		$language = strtolower( (string) strtok( $locale, '_-' ) );
		return in_array( $language, self::LANGUAGES, true ) ? $language : 'en';
	}

	/**
	 * Where visitors find a page; empty when they do not.
	 *
	 * @param int $page Its number.
	 */
	private static function address_of( int $page ): string {
		return 0 !== $page && 'publish' === get_post_status( $page ) ? (string) get_permalink( $page ) : '';
	}

	/**
	 * A value that is a text.
	 *
	 * @param array<mixed> $raw Values.
	 * @param string       $key Of the one.
	 */
	private static function text( array $raw, string $key ): string {
		return isset( $raw[ $key ] ) && is_scalar( $raw[ $key ] ) ? (string) $raw[ $key ] : '';
	}

	/**
	 * A value that is a list.
	 *
	 * @param mixed $raw Anything.
	 * @return array<mixed>
	 */
	private static function listed( $raw ): array {
		return is_array( $raw ) ? $raw : array();
	}

	/**
	 * Ids of services.
	 *
	 * @param mixed $raw Anything.
	 * @return list<string>
	 */
	private static function ids( $raw ): array {
		return array_values( array_unique( array_filter( self::listed( $raw ), array( self::class, 'is_id' ) ) ) );
	}

	/**
	 * True for what can be the id of a service.
	 *
	 * @param mixed $id Anything.
	 */
	private static function is_id( $id ): bool {
		return is_string( $id ) && 1 === preg_match( '/^[a-z\d-]{1,60}$/D', $id );
	}

	/**
	 * True for what can be a service; its rules are looked at where they are used.
	 *
	 * @param mixed $service Anything.
	 */
	private static function is_service( $service ): bool {
		return is_array( $service ) && self::is_id( $service['id'] ?? null ) && is_array( $service['match'] ?? null ) && false !== wp_json_encode( $service );
	}

	/**
	 * The owner's sentences. The widget shows them as text, so that no markup has to be taken out.
	 *
	 * @param mixed $raw Anything.
	 * @return array<string, string>
	 */
	private static function sentences( $raw ): array {
		$sentences = array();
		foreach ( self::listed( $raw ) as $key => $sentence ) {
			$text = is_string( $sentence ) ? trim( wp_check_invalid_utf8( $sentence ) ) : '';
			if ( '' !== $text && 1 === preg_match( '/^[\w.-]{1,80}$/D', (string) $key ) ) {
				$sentences[ (string) $key ] = $text;
			}
		}
		return $sentences;
	}
}
