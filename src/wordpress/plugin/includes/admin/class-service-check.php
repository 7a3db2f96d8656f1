<?php
/**
 * The check of a service that the owner describes.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Looks whether a service is written like one of the catalogue, and says for each mistake what to write instead. Which
 * purposes, kinds and uses there are, it knows from the sentences about them.
 */
final class Service_Check {

	/** Keys of a service. */
	private const KEYS = array( 'id', 'name', 'purposes', 'vendor', 'recipients', 'match', 'stores', 'signals', 'optOut', 'embeds', 'pages', 'policyUrl', 'optOutUrl', 'facts' );

	/** What a transfer may rest on. */
	private const BASES = array( 'eu', 'dpf', 'adequacy', 'unknown' );

	/** A host as browsers write it; `google.*` stands for the domain under any country. */
	private const HOST = '/^[a-z\d][a-z\d.-]*\*?$/';

	/** @var array<string, mixed> */
	private array $taken;

	/** @var array<string, string> */
	private array $sentences;

	/** @var list<string> */
	private array $mistakes = array();

	/**
	 * For one list of services.
	 *
	 * @param array<string, mixed>  $taken     Services whose ids are taken, by id.
	 * @param array<string, string> $sentences Of the catalogue, by key.
	 */
	public function __construct( array $taken, array $sentences ) {
		$this->taken     = $taken;
		$this->sentences = $sentences;
	}

	/**
	 * Checks one service; its id is taken from then on.
	 *
	 * @param mixed $service Anything.
	 * @return list<string> Sentences that are not escaped; empty when all is right.
	 */
	public function mistakes_in( $service ): array {
		$this->mistakes = array();
		if ( ! is_array( $service ) ) {
			return array( __( 'A service is written in braces: { "id": … }.', 'einlass' ) );
		}
		foreach ( array_diff( array_map( 'strval', array_keys( $service ) ), self::KEYS ) as $key ) {
			/* translators: 1: a key, 2: keys separated by commas */
			$this->note( __( 'There is no “%1$s” in a service. These exist: %2$s.', 'einlass' ), $key, implode( ', ', self::KEYS ) );
		}
		$this->check_id( $service['id'] ?? null );
		$this->check_text( $service, 'name' );
		$this->check_purposes( $service['purposes'] ?? null );
		$this->check_company( $service['vendor'] ?? null, 'vendor' );
		$this->each(
			$service['recipients'] ?? array(),
			'recipients',
			function ( array $company, string $path ): void {
				$this->check_company( $company, $path );
			}
		);
		if ( array() === ( $service['match'] ?? array() ) ) {
			/* translators: %s: example */
			$this->note( __( '“match” is missing: the addresses that belong to the service, such as %s.', 'einlass' ), '[{ "host": "maps.example.net" }]' );
		}
		$this->each( $service['match'] ?? array(), 'match', array( $this, 'check_match' ) );
		if ( ! isset( $service['stores'] ) ) {
			$this->note( __( '“stores” is missing: what the service keeps in the browser. Write [] if it keeps nothing.', 'einlass' ) );
		}
		$this->each( $service['stores'] ?? array(), 'stores', array( $this, 'check_store' ) );
		$this->each(
			$service['embeds'] ?? array(),
			'embeds',
			function ( array $embed, string $path ): void {
				$this->check_text( $embed, 'selector', $path );
			}
		);
		$this->check_address( $service, 'policyUrl' );
		if ( isset( $service['optOutUrl'] ) ) {
			$this->check_address( $service, 'optOutUrl' );
		}
		return $this->mistakes;
	}

	/**
	 * Looks at the id.
	 *
	 * @param mixed $id Anything.
	 */
	private function check_id( $id ): void {
		if ( ! is_string( $id ) || ! preg_match( '/^[a-z\d-]{1,60}$/', $id ) ) {
			/* translators: %s: example */
			$this->note( __( '“id” is missing or has other signs than small letters, digits and hyphens. Write one such as %s.', 'einlass' ), '"seat-map"' );
			return;
		}
		if ( isset( $this->taken[ $id ] ) ) {
			/* translators: %s: id of a service */
			$this->note( __( 'The id “%s” is taken by another service. Choose another one.', 'einlass' ), $id );
		}
		$this->taken[ $id ] = true;
	}

	/**
	 * Looks at the purposes.
	 *
	 * @param mixed $purposes Anything.
	 */
	private function check_purposes( $purposes ): void {
		$known = $this->names_after( 'purposes', '/^purposes\.([a-z]+)$/' );
		if ( ! is_array( $purposes ) || array() === $purposes || array() !== array_diff( array_filter( $purposes, 'is_scalar' ), $known ) || count( array_filter( $purposes, 'is_string' ) ) !== count( $purposes ) ) {
			/* translators: 1: a key, 2: allowed values, separated by commas */
			$this->note( __( '“%1$s” has to be a list of at least one of these: %2$s.', 'einlass' ), 'purposes', implode( ', ', $known ) );
		}
	}

	/**
	 * Looks at a company.
	 *
	 * @param mixed  $company Anything.
	 * @param string $path    Where it stands; a vendor has an address, too.
	 */
	private function check_company( $company, string $path ): void {
		if ( ! is_array( $company ) ) {
			/* translators: 1: a key, 2: example */
			$this->note( __( '“%1$s” is missing. Write it like this: %2$s.', 'einlass' ), $path, '{ "name": "Maps Ltd", "address": "1 Quay, Dublin", "country": "IE" }' );
			return;
		}
		$this->check_text( $company, 'name', $path );
		if ( 'vendor' === $path && ! is_string( $company['address'] ?? null ) ) {
			$this->check_text( $company, 'address', $path );
		}
		$country = $company['country'] ?? null;
		if ( ! is_string( $country ) || ! preg_match( '/^[A-Z]{2}$/', $country ) ) {
			/* translators: 1: a key, 2: example */
			$this->note( __( '“%1$s” has to be a country in two capital letters, such as %2$s.', 'einlass' ), "$path.country", '"DE"' );
		}
		if ( isset( $company['basis'] ) || 'vendor' !== $path ) {
			$this->check_one_of( $company, 'basis', self::BASES, $path );
		}
	}

	/**
	 * Looks at a rule that says which addresses belong to the service.
	 *
	 * @param array<mixed> $rule Anything.
	 * @param string       $path Where it stands.
	 */
	private function check_match( array $rule, string $path ): void {
		$host = $rule['host'] ?? null;
		if ( null === $host && ! isset( $rule['path'] ) ) {
			/* translators: 1: a key, 2: example */
			$this->note( __( '“%1$s” needs a host, such as %2$s.', 'einlass' ), $path, '{ "host": "maps.example.net" }' );
		}
		if ( null !== $host && ( ! is_string( $host ) || ! preg_match( self::HOST, $host ) ) ) {
			/* translators: 1: a key, 2: example */
			$this->note( __( '“%1$s” has to be a host alone, in small letters, without https:// and without a path, such as %2$s.', 'einlass' ), "$path.host", '"maps.example.net"' );
		}
		foreach ( array( 'path', 'query' ) as $key ) {
			if ( isset( $rule[ $key ] ) && ! self::is_expression( $rule[ $key ] ) ) {
				/* translators: %s: a key */
				$this->note( __( '“%s” is no regular expression.', 'einlass' ), "$path.$key" );
			}
		}
	}

	/**
	 * Looks at what is kept in the browser.
	 *
	 * @param array<mixed> $store Anything.
	 * @param string       $path  Where it stands.
	 */
	private function check_store( array $store, string $path ): void {
		$this->check_text( $store, 'name', $path );
		$this->check_text( $store, 'owner', $path );
		$this->check_one_of( $store, 'kind', $this->names_after( 'kind', '/^kind\.([a-zA-Z]+)$/' ), $path );
		$this->check_one_of( $store, 'use', $this->names_after( 'uses', '/^uses\.(.+)$/' ), $path );
		$life  = $store['life'] ?? null;
		$units = $this->names_after( 'life', '/^life\.([a-z]+)_one$/' );
		if ( is_array( $life ) ? array() === $life || array() !== array_diff( array_keys( $life ), $units ) || array_filter( $life, 'is_numeric' ) !== $life : ! in_array( $life, array( 'session', 'persistent' ), true ) ) {
			/* translators: 1: a key, 2: examples, 3: units of time */
			$this->note( __( '“%1$s” has to be one of these: %2$s. Units are: %3$s.', 'einlass' ), "$path.life", '"session", "persistent", { "days": 30 }', implode( ', ', $units ) );
		}
	}

	/**
	 * Looks at a text that must not be empty.
	 *
	 * @param array<mixed> $owner Where it should stand.
	 * @param string       $key   Its key.
	 * @param string       $path  Of the owner.
	 */
	private function check_text( array $owner, string $key, string $path = '' ): void {
		$value = $owner[ $key ] ?? null;
		if ( ! is_string( $value ) || '' === trim( $value ) ) {
			/* translators: %s: a key */
			$this->note( __( '“%s” is missing. Write a text in quotation marks.', 'einlass' ), ltrim( "$path.$key", '.' ) );
		}
	}

	/**
	 * Looks at a value that is one of a few.
	 *
	 * @param array<mixed> $owner   Where it should stand.
	 * @param string       $key     Its key.
	 * @param list<string> $allowed Values.
	 * @param string       $path    Of the owner.
	 */
	private function check_one_of( array $owner, string $key, array $allowed, string $path ): void {
		if ( ! in_array( $owner[ $key ] ?? null, $allowed, true ) ) {
			/* translators: 1: a key, 2: allowed values, separated by commas */
			$this->note( __( '“%1$s” has to be one of these: %2$s.', 'einlass' ), "$path.$key", implode( ', ', $allowed ) );
		}
	}

	/**
	 * Looks at the address of a page.
	 *
	 * @param array<mixed> $service Where it should stand.
	 * @param string       $key     Its key.
	 */
	private function check_address( array $service, string $key ): void {
		$value = $service[ $key ] ?? null;
		if ( ! is_string( $value ) || ! preg_match( '~^https?://[^/\s]+~i', $value ) ) {
			/* translators: 1: a key, 2: example */
			$this->note( __( '“%1$s” has to be a whole address, such as %2$s.', 'einlass' ), $key, '"https://maps.example.net/privacy"' );
		}
	}

	/**
	 * Looks at each entry of a list.
	 *
	 * @param mixed                         $list  Anything.
	 * @param string                        $path  Where it stands.
	 * @param callable(array<mixed>,string) $check Looks at one entry.
	 */
	private function each( $list, string $path, callable $check ): void {
		if ( ! is_array( $list ) || array_values( $list ) !== $list || count( array_filter( $list, 'is_array' ) ) !== count( $list ) ) {
			/* translators: %s: a key */
			$this->note( __( '“%s” has to be a list of entries in braces: [ { … } ].', 'einlass' ), $path );
			return;
		}
		foreach ( $list as $index => $entry ) {
			$check( $entry, sprintf( '%s[%d]', $path, $index ) );
		}
	}

	/**
	 * Names that the sentences have.
	 *
	 * @param string $group   First part of their keys, for a quick look.
	 * @param string $pattern Regular expression whose first group is the name.
	 * @return list<string>
	 */
	private function names_after( string $group, string $pattern ): array {
		$names = array();
		foreach ( array_keys( $this->sentences ) as $key ) {
			if ( 0 === strpos( $key, $group ) && preg_match( $pattern, $key, $match ) ) {
				$names[] = $match[1];
			}
		}
		return $names;
	}

	/**
	 * True for the source of a regular expression that compiles.
	 *
	 * @param mixed $source Anything.
	 */
	private static function is_expression( $source ): bool {
		// phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- whether it compiles is the question.
		return is_string( $source ) && false !== @preg_match( '~' . str_replace( '~', '\~', $source ) . '~u', '' );
	}

	/**
	 * Notes a mistake.
	 *
	 * @param string $sentence With places for the values.
	 * @param string ...$values For the places.
	 */
	private function note( string $sentence, string ...$values ): void {
		$this->mistakes[] = vsprintf( $sentence, $values );
	}
}
