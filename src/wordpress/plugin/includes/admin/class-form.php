<?php
/**
 * What the settings form sends.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Turns what was typed into a row of options, and says what of it was wrong. What is wrong does not get into the row:
 * the value that was in force stays, and what was typed is handed back, so that it can be corrected.
 */
final class Form {

	/** Sent along by the form alone: what it leaves out, such as a box without a tick, is meant to be empty. */
	public const WHOLE = 'whole';

	/** @var Known_Services */
	private Known_Services $known;

	/** @var array<string, mixed> */
	private array $stored;

	/** @var list<string> */
	private array $mistakes = array();

	/** @var array<string, mixed> */
	private array $typed = array();

	/**
	 * For one submission.
	 *
	 * @param Known_Services       $known  For the checks.
	 * @param array<string, mixed> $stored Options that are in force.
	 */
	public function __construct( Known_Services $known, array $stored ) {
		$this->known  = $known;
		$this->stored = $stored;
	}

	/**
	 * Reads a submission.
	 *
	 * @param array<string, mixed> $raw From the form, or from code and the REST API, which hand over the row or parts of it.
	 * @return array<string, mixed> A whole row; types are those of the row, values may still be anything.
	 */
	public function read( array $raw ): array {
		if ( isset( $raw[ self::WHOLE ] ) ) {
			$raw += array(
				'services' => array(),
				'strict'   => false,
			);
		}
		$row = array_merge( $this->stored, array_intersect_key( $raw, $this->stored ) );
		if ( isset( $raw['days'] ) ) {
			$row['days'] = $this->days( $raw['days'] );
		}
		if ( isset( $raw['texts'] ) ) {
			$row['texts'] = $this->texts( (array) $raw['texts'] );
		}
		if ( isset( $raw['own_services'] ) ) {
			$row['own_services'] = $this->own_services( $raw['own_services'] );
		}
		foreach ( array( 'privacy_page', 'imprint_page' ) as $key ) {
			$row[ $key ] = is_numeric( $row[ $key ] ) ? max( 0, (int) $row[ $key ] ) : 0;
		}
		$row['strict'] = ! empty( $row['strict'] );
		return $row;
	}

	/**
	 * What was wrong, a sentence each, with what to write instead. Not escaped.
	 *
	 * @return list<string>
	 */
	public function mistakes(): array {
		return $this->mistakes;
	}

	/**
	 * What was typed and is wrong, by the key of the option.
	 *
	 * @return array<string, mixed>
	 */
	public function typed(): array {
		return $this->typed;
	}

	/**
	 * The life of a decision.
	 *
	 * @param mixed $raw As typed.
	 */
	private function days( $raw ): int {
		if ( is_numeric( $raw ) && (string) (int) $raw === trim( (string) $raw ) && $raw >= 1 && $raw <= 365 ) {
			return (int) $raw;
		}
		$this->typed['days'] = is_scalar( $raw ) ? (string) $raw : '';
		$this->mistakes[]    = __( 'A decision can stand for 1 to 365 whole days.', 'einlass' );
		return (int) $this->stored['days'];
	}

	/**
	 * The owner's sentences. One that names a value which is not filled in would be shown with its braces.
	 *
	 * @param array<mixed, mixed> $raw By key, as typed.
	 * @return array<string, string>
	 */
	private function texts( array $raw ): array {
		$defaults = $this->known->sentences();
		$texts    = array();
		foreach ( $raw as $key => $text ) {
			$text = is_string( $text ) ? trim( sanitize_textarea_field( $text ) ) : '';
			if ( '' === $text || ! isset( $defaults[ $key ] ) ) {
				continue;
			}
			$texts[ $key ] = $text;
			$unknown       = array_diff( self::values_in( $text ), self::values_in( $defaults[ $key ] ) );
			if ( array() !== $unknown ) {
				$this->typed['texts'][ $key ] = $text;
				$this->mistakes[]             = $this->about_values( $key, $unknown, self::values_in( $defaults[ $key ] ) );
				$texts[ $key ]                = $this->stored['texts'][ $key ] ?? '';
			}
		}
		return array_filter( $texts );
	}

	/**
	 * Says which value of a sentence is none.
	 *
	 * @param string       $key     Of the sentence.
	 * @param list<string> $unknown Values that it names.
	 * @param list<string> $usable  Values that it may name.
	 */
	private function about_values( string $key, array $unknown, array $usable ): string {
		return array() === $usable
			/* translators: 1: key of a sentence, such as banner.title, 2: a value in braces */
			? sprintf( __( 'The sentence “%1$s” names %2$s, but nothing is filled in there.', 'einlass' ), $key, implode( ', ', $unknown ) )
			/* translators: 1: key of a sentence, 2: a value in braces, 3: values in braces, separated by commas */
			: sprintf( __( 'The sentence “%1$s” names %2$s, which does not exist. It may name %3$s.', 'einlass' ), $key, implode( ', ', $unknown ), implode( ', ', $usable ) );
	}

	/**
	 * The values that a sentence names, with their braces.
	 *
	 * @param string $text A sentence.
	 * @return list<string>
	 */
	private static function values_in( string $text ): array {
		preg_match_all( '/\{\{.*?\}\}/', $text, $values );
		return $values[0];
	}

	/**
	 * The owner's services.
	 *
	 * @param mixed $raw JSON from the form, or the list itself.
	 * @return list<array<string, mixed>>
	 */
	private function own_services( $raw ): array {
		$own      = new Own_Services( $this->known );
		$services = is_string( $raw ) ? $own->from_json( $raw ) : $own->from_list( is_array( $raw ) ? array_values( $raw ) : array() );
		if ( array() === $own->mistakes() ) {
			return $services;
		}
		$this->typed['own_services'] = is_string( $raw ) ? $raw : Own_Services::to_json( (array) $raw );
		$this->mistakes              = array_merge( $this->mistakes, $own->mistakes() );
		return $this->stored['own_services'];
	}
}
